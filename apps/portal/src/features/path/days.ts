import type { Entry } from './api';

export interface Day {
  date: string;
  entries: Entry[];
}

/** Entries by the day they belong to, in the order they come. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = days.get(entry.localDate);
    if (day) day.push(entry);
    else days.set(entry.localDate, [entry]);
  }
  return [...days].map(([date, list]) => ({ date, entries: list })).sort((a, b) => b.date.localeCompare(a.date));
}
