import fc from 'fast-check';

export type Words = fc.Arbitrary<string>;

/** Words a person may type. */
export const typed: Words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
export const date = fc
  .integer({ min: 0, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
export const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
export const ids = (items: readonly { id: string }[] = []): string[] => items.map(({ id }) => id);
export const some = (known: readonly string[]) => (known.length ? fc.constantFrom(...known) : fc.constant(undefined));
/** Words cut to a length, never blank. */
export const upTo = (words: Words, max: number): Words =>
  words.map((text) => text.slice(0, max) || 'x').map((text) => (text.trim() ? text : 'x'));
/** A record in which any field but those required may be left out. */
export const record = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
  fc.record(model, { requiredKeys });
