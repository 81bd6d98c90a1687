/** The 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom; any statistics text has this table. */
const TABLE = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604, 2.1448, 2.1314,
  2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
];

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959964;

/**
 * How many standard errors a two-sided 95 % interval for a mean reaches to either side: the 97.5 % quantile of Student's
 * t. Beyond the table it is the expansion in 1/ν of Abramowitz & Stegun (1964), 26.7.5, whose first three terms are
 * exact to four decimals from 31 degrees of freedom on.
 * @throws RangeError unless the degrees of freedom are a whole number of at least 1
 */
export function t95(degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) throw new RangeError('Degrees of freedom are whole numbers from 1.');
  const listed = TABLE[degreesOfFreedom - 1];
  if (listed !== undefined) return listed;
  const first = (Z ** 3 + Z) / 4;
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  const third = (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384;
  return Z + first / degreesOfFreedom + second / degreesOfFreedom ** 2 + third / degreesOfFreedom ** 3;
}
