import { setTimeout as pause } from 'node:timers/promises';

/** In ms, before each further try. Together well within a claim. */
const PAUSES = [100, 1_000, 5_000];

/**
 * Writes down what has happened out there, also when the connection is lost just then: what left is not to leave again because
 * nobody noted it.
 * @throws Error of the last try
 */
export async function insist(work: () => Promise<void>, pauses: readonly number[] = PAUSES): Promise<void> {
  for (const ms of pauses) {
    try {
      return await work();
    } catch {
      await pause(ms);
    }
  }
  return work();
}
