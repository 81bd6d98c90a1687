import { DomainError } from '../errors/domain-error.js';
import { log } from '../logging/log.js';

/** Sealed bytes that do not open: a byte of them was changed, or their key is gone or another one. */
export class Unreadable extends DomainError {
  constructor() {
    super('text.unreadable');
  }
}

/**
 * What `open` gives. What does not open is written to the log by its place, which names a table and ids, for the operator to learn of it.
 * @throws Unreadable
 */
export function opening<T>(place: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Unreadable)) log.error('sealed.unreadable', { place });
    throw new Unreadable();
  }
}

/** What `open` gives, and undefined where it gives nothing: for what somebody brought, of which nothing stored is lost when it is none of ours. */
export function orUndefined<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** In place of what a promise would give, where that cannot be read. Every other error stays one. */
export const ifUnreadable =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof Unreadable) return instead;
    throw error;
  };

/**
 * What `open` gives, and `instead` where that cannot be read: for what is shown beside much else, and says so in its place. What is
 * written anew from something read this way leaves the stored bytes alone unless a person put something in their stead.
 */
export function orUnreadable<T, U>(open: () => T, instead: U): T | U {
  try {
    return open();
  } catch (error) {
    return ifUnreadable(instead)(error);
  }
}

/** What of a DTO cannot be read: nothing of it, or that it cannot. */
export interface Readable {
  unreadable?: boolean;
}

/** Said of what could not be read; nothing is said of what could. */
export const UNREADABLE: Readonly<Required<Readable>> = { unreadable: true };
