/** Times of day in the parts of a rule. */
interface TimeParts {
  hours: number[];
  minutes: number[];
  positions: number[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Every hour with every minute, which is what BYHOUR and BYMINUTE together mean. */
const grid = (hours: number[], minutes: number[]): string[] => hours.flatMap((h) => minutes.map((m) => `${two(h)}:${two(m)}`));

const unique = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/**
 * The parts that say several times of a day; one time alone is DTSTART's. Where hours and minutes make more times than were
 * asked for, BYSETPOS names the places of the right ones among all times of a period.
 * @param times sorted
 * @param days how many days a period of the rule has at most
 */
export function writeTimes(times: readonly string[], days: number): string[] {
  if (times.length === 1) return [];
  const hours = unique(times.map((time) => Number(time.slice(0, 2))));
  const minutes = unique(times.map((time) => Number(time.slice(3))));
  const all = grid(hours, minutes);
  const places = times.map((time) => all.indexOf(time) + 1);
  const positions = Array.from({ length: days }, (_, day) => places.map((place) => day * all.length + place)).flat();
  return [
    `BYHOUR=${hours.join()}`,
    `BYMINUTE=${minutes.join()}`,
    ...(all.length > times.length ? [`BYSETPOS=${positions.join()}`] : []),
  ];
}

/** The times that such parts say, sorted. */
export function readTimes({ hours, minutes, positions }: TimeParts, first: string): string[] {
  const all = grid(
    hours.length ? unique(hours) : [Number(first.slice(0, 2))],
    minutes.length ? unique(minutes) : [Number(first.slice(3))],
  );
  return positions.length ? all.filter((_, place) => positions.includes(place + 1)) : all;
}
