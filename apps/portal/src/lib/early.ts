/**
 * What was asked of the API before the page's own script was there (`src/first-steps.ts`), kept where both can see it.
 * Each answer is taken once, by the first call for it, and only while it is fresh.
 */
declare global {
  var attuneEarly: Record<string, { answer: Promise<Response>; at: number }> | undefined;
}

const FRESH_MS = 10_000;

/** Begins to read an address of the API. */
export function startReading(address: string): Promise<Response> {
  const answer = fetch(address, { credentials: 'same-origin', cache: 'no-store' });
  // Whoever takes it hears of a broken line; nobody may.
  answer.catch(() => undefined);
  (globalThis.attuneEarly ??= {})[address] = { answer, at: performance.now() };
  return answer;
}

/** The answer that is on its way already, undefined when there is none. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const early = globalThis.attuneEarly?.[address];
  delete globalThis.attuneEarly?.[address];
  return early && performance.now() - early.at < FRESH_MS ? early.answer : undefined;
}

/** Forgets what was begun for a session that has changed since. */
export function dropEarly(): void {
  globalThis.attuneEarly = undefined;
}
