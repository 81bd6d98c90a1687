export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** The part of the day where the person is: night until 5, morning until 12, afternoon until 18. */
export function partOfDay(now: Date, timeZone: string): PartOfDay {
  const written = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now);
  const hour = Number(written);
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** What to call somebody: the first of their names. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
