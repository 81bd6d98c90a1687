import { clearDrafts, dropDraft, keepDraft, keptDraft, keptDrafts } from './drafts';
import { readLocal, writeLocal } from './storage';
import { phone } from './testing/phone';

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
