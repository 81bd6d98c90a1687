import { setTimeout as pause } from 'node:timers/promises';

/** `pauses` in ms, one before each further try. Together well within a claim; a test that kills its worker is not kept waiting. */
export const patience = { pauses: [100, 1_000, 5_000] };

/**
 * Writes down what has happened out there, also when the connection is lost just then: what left is not to leave again because
 * nobody noted it.
 * @throws Error of the last try
 */
export async function insist(work: () => Promise<void>): Promise<void> {
  for (const ms of patience.pauses) {
    try {
      return await work();
    } catch {
      await pause(ms);
    }
  }
  return work();
}
