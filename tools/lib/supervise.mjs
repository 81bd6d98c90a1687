import { pause } from './processes.mjs';

const MOST_RESTARTS = 5;
const WITHIN_MS = 60_000;

/**
 * Keeps a started part of the stack running: when it ends unasked it is started again, at once.
 * @param part `name`, `ended()` (a promise of its end), `restart()`, and `stopping()`
 * @param onEvent told in a sentence what happened
 * @param giveUp called when it ended more than five times within a minute
 */
export async function keepRunning(part, { onEvent, giveUp }) {
  let ends = [];
  for (;;) {
    await part.ended();
    if (part.stopping()) return;
    ends = [...ends.filter((at) => performance.now() - at < WITHIN_MS), performance.now()];
    if (ends.length > MOST_RESTARTS) return giveUp(`${part.name} ended ${ends.length} times within a minute.`);
    onEvent(`${part.name} ended unexpectedly and is started again.`);
    try {
      await part.restart();
    } catch (error) {
      if (part.stopping()) return;
      onEvent(error.message);
      await pause(1000);
    }
  }
}
