import type { ExerciseItem } from './api';
import { fitting, groupOf, onShelves } from './shelf';

const item = (id: string, tags: string[], kinds: string[] = ['text'], minutes = 5) => ({ id, tags, kinds, minutes }) as unknown as ExerciseItem;
const any = { group: '', form: '', minutes: '' };
const items = [
  item('weather', ['A1', 'self-nurture', 'daily'], ['before-after'], 3),
  item('no', ['B3', 'boundaries', 'role-play'], ['dialogue', 'plan'], 7),
  item('thanks', ['C6', 'community', 'self-nurture', 'daily'], ['text', 'card'], 3),
  item('own', ['mine'], ['text'], 10),
];
const ids = (some: readonly ExerciseItem[]) => some.map(({ id }) => id);

it('stands an exercise on one shelf, and those of no subject at the end', () => {
  expect(onShelves(items).map(({ group, items: some }) => [group, ids(some)])).toEqual([
    ['self-nurture', ['weather']],
    ['boundaries', ['no']],
    ['community', ['thanks']],
    ['other', ['own']],
  ]);
  expect(groupOf(items[2]!)).toBe('community');
});

it('filters by subject, form and length, all at once', () => {
  expect(ids(fitting(items, any))).toEqual(['weather', 'no', 'thanks', 'own']);
  expect(ids(fitting(items, { ...any, group: 'self-nurture' }))).toEqual(['weather', 'thanks']);
  expect(ids(fitting(items, { ...any, form: 'role-play' }))).toEqual(['no']);
  expect(ids(fitting(items, { ...any, minutes: '5' }))).toEqual(['weather', 'thanks']);
  expect(ids(fitting(items, { group: 'community', form: 'card', minutes: '3' }))).toEqual(['thanks']);
  expect(ids(fitting(items, { group: 'boundaries', form: 'daily', minutes: '' }))).toEqual([]);
});

it('leaves nothing out for a filter it does not know', () => {
  expect(fitting(items, { group: 'gone', form: 'toString', minutes: 'soon' })).toHaveLength(items.length);
});
