import { clearDrafts, dropDraft, keepDraft, keptDraft, keptDrafts } from './drafts';
import { readLocal, writeLocal } from './storage';

/** A phone's store: keys are own properties, as in a browser, and it may be full. */
function phone({ full = false } = {}): void {
  const store: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
  };
  globalThis.localStorage = new Proxy(store, {
    get: (_, key) => methods[key as keyof typeof methods] ?? store[key as string],
  }) as unknown as Storage;
}

beforeEach(() => phone());

it('gives back what was kept, to the same person only', () => {
  keepDraft('mara', 'r1', { feeling: 'calm' });
  expect(keptDraft('mara', 'r1')).toMatchObject({ responseId: 'r1', content: { feeling: 'calm' } });
  expect(keptDraft('noor', 'r1')).toBeNull();
  expect(keptDrafts('noor')).toEqual([]);
  expect(keptDrafts('mara')).toHaveLength(1);
});

it('lets one go and leaves the others', () => {
  keepDraft('mara', 'r1', 1);
  keepDraft('mara', 'r2', 2);
  dropDraft('mara', 'r1');
  expect(keptDrafts('mara').map((draft) => draft.responseId)).toEqual(['r2']);
});

it('clears every draft of everyone, and nothing else', () => {
  keepDraft('mara', 'r1', 1);
  keepDraft('noor', 'r2', 2);
  writeLocal('theme', 'dark');
  clearDrafts();
  expect([...keptDrafts('mara'), ...keptDrafts('noor')]).toEqual([]);
  expect(readLocal('theme')).toBe('dark');
});

it('does not claim to have kept what the phone refused', () => {
  phone({ full: true });
  expect(keepDraft('mara', 'r1', 1)).toBeNull();
});

it('reads a damaged draft as none', () => {
  writeLocal('draft.mara.r1', '{"responseId":');
  expect(keptDraft('mara', 'r1')).toBeNull();
  expect(keptDrafts('mara')).toEqual([]);
});
