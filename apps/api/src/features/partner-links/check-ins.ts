/**
 * Exercises in which a client asks somebody to know about a goal, by their tag in the catalogue: from their plans a partner may
 * be invited.
 */
export const ASKS_A_PARTNER = 'C4';

/** What a client notes of a check-in there, as observation codes of its step `how`. A part of it is done too. */
export const CHECK_IN_CODES = { done: ['how.done', 'how.part'], 'not-today': ['how.not-today'] } as const;

export const SAID = ['done', 'part', 'not-today', 'other'] as const;
export type Said = (typeof SAID)[number];

/** Every code of `how`, as the care team reads them. */
export const SAID_CODES = SAID.map((said) => `how.${said}`);
