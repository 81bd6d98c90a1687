import type { Random } from '../random.js';
import type { Entry } from '../story.js';

/** A day of the check-in: ease before and after, energy, feelings such as `tired:6`. */
export interface Weather extends Partial<Omit<Entry, 'answers'>> {
  ease: [number, number];
  energy: number;
  feels: string;
  source?: 'now' | 'then' | 'both' | 'unsure';
  place?: string[];
  note?: string;
}

const feelings = (text: string): { word: string; intensity?: number }[] =>
  text.split(' ').map((one) => {
    const [word, intensity] = one.split(':');
    return { word: word!, ...(intensity ? { intensity: Number(intensity) } : {}) };
  });

/** A1: one check-in. */
export function weather({ ease: [before, after], energy, feels, source, place, note, ...rest }: Weather): Entry {
  return {
    minutes: 3, ...rest,
    answers: {
      around: { before, after }, weather: feelings(feels),
      ...(source ? { source } : {}), ...(place ? { place } : {}), ...(note ? { note } : {}), energy,
    },
  };
}

/** A1 in its smaller version: one word and two numbers. */
export const oneWord = (before: number, after: number, word: string): Entry => ({
  minutes: 1, smaller: true,
  answers: { around: { before, after }, weather: [{ word }] },
});

export interface Climate {
  days: number;
  /** Ease at the beginning and at the end; between them it wanders. */
  ease: [number, number];
  /** What looking gives or takes, at the beginning and at the end. */
  lift: [number, number];
  energy: [number, number];
  /** Words that come early, and words that come late. */
  early: string[];
  late: string[];
  /** Then, now: how often the strongest feeling is a reminder of then, at the beginning and at the end. */
  then?: [number, number];
  places?: string[];
  /** Days told in full, by their number from 0. */
  told?: Record<number, Weather>;
}

const clamp = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));
const mix = ([from, to]: [number, number], share: number): number => from + (to - from) * share;

/** A1 over weeks: a slow change with better and worse days, and the days that are told in full in their place. */
export function climate({ days, ease, lift, energy, early, late, then = [0.5, 0.2], places = [], told = {} }: Climate, random: Random): Entry[] {
  let mood = 0;
  return Array.from({ length: days }, (_, day) => {
    const known = told[day];
    if (known) return weather(known);
    const share = day / Math.max(1, days - 1);
    // Yesterday is half of today's mood: single days stand out less than runs of them.
    mood = mood * 0.5 + (random.next() - 0.5) * 2.4;
    const before = clamp(mix(ease, share) + mood);
    const after = clamp(before + mix(lift, share) + (random.next() - 0.5) * 1.2);
    const words = random.next() < share ? late : early;
    const first = random.pick(words);
    const second = random.pick(random.next() < share ? late : early);
    const feels = [`${first}:${clamp(7 - before / 3 + random.between(-1, 1))}`, ...(second === first || random.next() < 0.4 ? [] : [`${second}:${random.between(2, 6)}`])];
    const old = random.next() < mix(then, share);
    return weather({
      ease: [before, after], energy: clamp(mix(energy, share) + mood / 2 + random.between(-1, 1)), feels: feels.join(' '),
      source: old ? random.pick(['then', 'both'] as const) : random.pick(['now', 'now', 'now', 'unsure'] as const),
      ...(places.length && random.next() < 0.6 ? { place: [random.pick(places)] } : {}),
    });
  });
}
