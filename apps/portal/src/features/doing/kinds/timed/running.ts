/** A clock that runs: since which instant (milliseconds), and the seconds counted before that. */
export interface Running {
  since: number;
  before: number;
}

const keyOf = (responseId: string, stepId: string): string => `attune.running.${responseId}.${stepId}`;

/** The clock left running in this tab: a phone lays pages aside while its owner walks. */
export function stillRunning(responseId: string, stepId: string): Running | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(responseId, stepId)) ?? 'null');
    const { since, before } = (kept ?? {}) as Partial<Running>;
    return typeof since === 'number' && typeof before === 'number' ? { since, before } : null;
  } catch {
    return null;
  }
}

/** Notes that a clock runs, or that it no longer does. */
export function noteRunning(responseId: string, stepId: string, running: Running | null): void {
  try {
    if (running) sessionStorage.setItem(keyOf(responseId, stepId), JSON.stringify(running));
    else sessionStorage.removeItem(keyOf(responseId, stepId));
  } catch {
    // A browser that keeps nothing counts as long as the page is open.
  }
}
