import { languageOf, type Locale } from '../locale.js';
import type { Language } from '../localized.js';
import type { LiftPicture, Series } from '../pictures/types.js';
import { describeShift, type Pair, type ShiftValues } from '../shift.js';
import { plain, signed, writeNumber } from './write.js';

const few = (count: number, locale: Locale): string => {
  if (languageOf(locale) === 'es') return count === 0 ? 'Todavía no hay respuestas.' : count === 1 ? 'Un par hasta ahora; se necesitan tres.' : `${count} pares hasta ahora; se necesitan tres.`;
  return count === 0 ? 'No answers yet.' : count === 1 ? 'One pair so far; it takes three.' : `${count} pairs so far; it takes three.`;
};

const READING: Record<Language, Record<'better' | 'worse', string>> = {
  en: { better: 'On this scale that is an improvement.', worse: 'On this scale that is a worsening.' },
  es: { better: 'En esta escala eso es una mejoría.', worse: 'En esta escala eso es un empeoramiento.' },
};

/** The interval as it is written everywhere: "-3.0 (-4.1 to -1.2), n = 9". */
export function intervalWords({ by, low, high, count }: ShiftValues, locale: Locale): string {
  return `${signed(by, locale)} (${signed(low, locale)} ${languageOf(locale) === 'es' ? 'a' : 'to'} ${signed(high, locale)}), n = ${writeNumber(count, locale)}`;
}

/** The mean change between two sides of one scale, for staff; up or down only where the interval leaves out no change. */
export function shiftSentence(pairs: readonly Pair[], better: Series['better'], locale: Locale): string {
  const shift = describeShift(pairs);
  if (shift.key === 'few') return few(shift.values.count, locale);
  const { by, low, high } = shift.values;
  const count = writeNumber(shift.values.count, locale);
  const [from, to] = [signed(low, locale), signed(high, locale)];
  if (shift.key === 'open') {
    return languageOf(locale) === 'es'
      ? `Cambio medio ${signed(by, locale)} (intervalo del 95 %: ${from} a ${to}; ${count} pares). El intervalo incluye el 0, por eso no se nombra una dirección.`
      : `Mean change ${signed(by, locale)} (95% interval ${from} to ${to}; ${count} pairs). The interval includes 0, so no direction is named.`;
  }
  const size = plain(Math.abs(by), locale);
  const up = shift.key === 'up';
  const said =
    languageOf(locale) === 'es'
      ? `${size} más ${up ? 'alto' : 'bajo'} después, de media (intervalo del 95 %: ${from} a ${to}; ${count} pares).`
      : `${up ? 'Higher' : 'Lower'} afterwards by ${size} on average (95% interval ${from} to ${to}; ${count} pairs).`;
  if (better === 'neither') return said;
  return `${said} ${READING[languageOf(locale)][up === (better === 'higher') ? 'better' : 'worse']}`;
}

/** Whether an interval shares anything with the one of another row: then the two cannot be told apart. */
const meets = (one: ShiftValues, other: ShiftValues): boolean => one.low <= other.high && other.low <= one.high;

/** The thing with the greatest change around it that its interval allows to name, and whether it stands apart from the others. */
export function liftSentence({ rows }: Pick<LiftPicture, 'rows'>, locale: Locale): string {
  const told = rows.flatMap(({ label, pairs }) => {
    const shift = describeShift(pairs);
    return shift.key === 'few' ? [] : [{ label, shift }];
  });
  const [first] = told.filter(({ shift }) => shift.key !== 'open').sort((a, b) => Math.abs(b.shift.values.by) - Math.abs(a.shift.values.by));
  if (!first) return languageOf(locale) === 'es' ? 'Ninguna opción tiene un intervalo que excluya el 0, por eso no se nombra ninguna.' : 'No option has an interval that leaves out 0, so none is named.';
  const { by, low, high } = first.shift.values;
  const count = writeNumber(first.shift.values.count, locale);
  const [mean, from, to] = [by, low, high].map((value) => signed(value, locale));
  const up = first.shift.key === 'up';
  const said =
    languageOf(locale) === 'es'
      ? `La mayor ${up ? 'subida' : 'bajada'} va con “${first.label.es}”: ${mean} de media (intervalo del 95 %: ${from} a ${to}; n = ${count}).`
      : `The largest ${up ? 'rise' : 'fall'} goes with “${first.label.en}”: ${mean} on average (95% interval ${from} to ${to}; n = ${count}).`;
  if (!told.some(({ shift, label }) => label !== first.label && meets(shift.values, first.shift.values))) return said;
  return languageOf(locale) === 'es' ? `${said} Su intervalo coincide en parte con el de otras, así que no se distingue de ellas.` : `${said} Its interval overlaps with others, so it does not stand apart from them.`;
}
