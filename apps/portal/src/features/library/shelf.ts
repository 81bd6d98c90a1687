import type { ExerciseItem } from './api';

/** The shelves of the library, in the order of the catalogue; each is a tag of its exercises. */
export const groups = ['self-nurture', 'boundaries', 'community', 'trust', 'repair'] as const;
export type Group = (typeof groups)[number] | 'other';

/** What kind of thing an exercise is, told by its steps and tags. */
const FORMS = {
  'role-play': ({ kinds }: ExerciseItem) => kinds.includes('dialogue'),
  daily: ({ tags }: ExerciseItem) => tags.includes('daily'),
  body: ({ kinds }: ExerciseItem) => ['breath', 'body', 'timer'].some((kind) => kinds.includes(kind)),
  card: ({ kinds }: ExerciseItem) => kinds.includes('card'),
  ladder: ({ kinds }: ExerciseItem) => kinds.includes('ladder'),
  promises: ({ kinds }: ExerciseItem) => ['commitments', 'checklist'].some((kind) => kinds.includes(kind)),
  plan: ({ kinds }: ExerciseItem) => kinds.includes('plan'),
  reading: ({ tags }: ExerciseItem) => tags.includes('reading'),
} as const;
export type Form = keyof typeof FORMS;
export const forms = Object.keys(FORMS) as Form[];

/** The longest an exercise may take, to choose from. */
export const lengths = [3, 5, 8] as const;

export interface Filters {
  group: string;
  form: string;
  /** Whole minutes; empty is any length. */
  minutes: string;
}

/** The shelf an exercise stands on: that of its first tag which is one. */
export const groupOf = ({ tags }: ExerciseItem): Group => groups.find((group) => group === tags.find((tag) => isGroup(tag))) ?? 'other';

const isGroup = (tag: string): boolean => groups.some((group) => group === tag);
const isForm = (form: string): form is Form => Object.hasOwn(FORMS, form);

/** The exercises that fit; an unknown filter, as an old address may hold, leaves nothing out. An exercise may have two subjects. */
export function fitting(items: readonly ExerciseItem[], { group, form, minutes }: Filters): ExerciseItem[] {
  const most = Number(minutes) || Infinity;
  return items.filter(
    (item) => (!isGroup(group) || item.tags.includes(group)) && (!isForm(form) || FORMS[form](item)) && item.minutes <= most,
  );
}

/** The shelves that hold something, in order. */
export function onShelves(items: readonly ExerciseItem[]): { group: Group; items: ExerciseItem[] }[] {
  return [...groups, 'other' as const]
    .map((group) => ({ group, items: items.filter((item) => groupOf(item) === group) }))
    .filter((shelf) => shelf.items.length > 0);
}
