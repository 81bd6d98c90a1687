import type { ClientRung } from '@attune/exercise';
import type { Entry } from '../story.js';

/** One climb: the rung, how hard it seemed, and, once it was tried, how hard it was and what came of it. */
interface Climb extends Partial<Omit<Entry, 'answers'>> {
  rung: string;
  predicted: number;
  actual?: number;
  outcome?: string;
  note?: string;
  /** The answers beside the ladder. */
  beside: Record<string, unknown>;
}

/** A6 and D3: climbs in their order, each on the ladder that the ones before it left. `own` are rungs of the client's own. */
export function climbs(told: Climb[], own?: ClientRung[]): Entry[] {
  const climbed: string[] = [];
  return told.map(({ rung, predicted, actual, outcome, note, beside, ...rest }) => {
    const before = [...climbed];
    if (actual !== undefined && !climbed.includes(rung)) climbed.push(rung);
    return {
      minutes: 6, ...rest,
      answers: {
        ...beside,
        rungs: {
          chosen: rung, predicted,
          ...(actual === undefined ? {} : { actual }), ...(outcome ? { outcome } : {}), ...(note ? { note } : {}),
          ...(own ? { rungs: own } : {}), ...(before.length ? { climbed: before } : {}),
        },
      },
    };
  });
}
