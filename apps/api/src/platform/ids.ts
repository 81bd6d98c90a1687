import { randomUUIDv7 } from 'node:crypto';

/** A new UUIDv7: ids sort by time of making, and whoever creates a thing names it. */
export const newId = (): string => randomUUIDv7();
