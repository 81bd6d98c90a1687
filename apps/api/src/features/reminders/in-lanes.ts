const LANES = 4;

/** Works on all of them, a few side by side, each when a lane is free. `work` does not throw. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, left.length) }, lane));
}
