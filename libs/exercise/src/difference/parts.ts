import { languages, type Language, type Localized } from '../types/index.js';
import { isRecord } from '../values.js';
import { movedIds } from './order.js';

/** A text that reads otherwise, in the languages named; without `old` it is new, without `new` it is gone. */
export interface TextChange {
  change: 'text';
  /** The way to it by field names and ids, such as `options.tea.label`. */
  path: string;
  languages: Language[];
  old?: Localized;
  new?: Localized;
}

/** A value that is no text: a number, a switch, a list of ids, a condition. */
export interface SettingChange {
  change: 'setting';
  path: string;
  old?: unknown;
  new?: unknown;
}

/** An item of a list (an option, a rung, a line) that came, went, or stands elsewhere; places count from 1. */
export interface ItemChange {
  change: 'added' | 'removed' | 'moved';
  path: string;
  /** The words it is known by, where it has any. */
  label?: Localized;
  from?: number;
  to?: number;
}

export type PartChange = TextChange | SettingChange | ItemChange;

type Raw = Record<string, unknown>;

const isText = (value: unknown): value is Localized =>
  isRecord(value) &&
  Object.keys(value).length === languages.length &&
  languages.every((each) => typeof value[each] === 'string');

const isItems = (value: unknown): value is Raw[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => isRecord(each) && typeof each.id === 'string');

const isParts = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => isRecord(each));

/** The first text of something, by which a reader knows it. */
export function labelOf(value: unknown): Localized | undefined {
  if (isText(value)) return value;
  if (!isRecord(value)) return undefined;
  const named = ['prompt', 'about', 'label', 'title', 'body', 'says', 'does', 'text', 'scene'].map((key) => value[key]);
  return named.find(isText);
}

/** Whether two JSON values say the same, whatever the order of their fields; a field left open is as good as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => same(each, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

const join = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);
const either = (name: 'old' | 'new', value: unknown): object => (value === undefined ? {} : { [name]: value });

function textChange(old: unknown, now: unknown, path: string): TextChange {
  const [before, after] = [isText(old) ? old : undefined, isText(now) ? now : undefined];
  const changed = languages.filter((language) => before?.[language] !== after?.[language]);
  return { change: 'text', path, languages: changed, ...either('old', before), ...either('new', after) };
}

function itemChange(
  change: ItemChange['change'],
  path: string,
  item: unknown,
  places: Partial<ItemChange>,
): ItemChange {
  const label = labelOf(item);
  return { change, path, ...(label ? { label } : {}), ...places };
}

/** Items known by their ids: what came, what went, what moved, and what changed inside those that stayed. */
function itemsDifference(old: Raw[], now: Raw[], path: string): PartChange[] {
  const [before, after] = [old.map(({ id }) => String(id)), now.map(({ id }) => String(id))];
  const moved = movedIds(before, after);
  const gone = old.flatMap((item, index) =>
    after.includes(before[index]!)
      ? []
      : [itemChange('removed', join(path, before[index]!), item, { from: index + 1 })],
  );
  const rest = now.flatMap((item, index): PartChange[] => {
    const id = after[index]!;
    const place = before.indexOf(id);
    if (place < 0) return [itemChange('added', join(path, id), item, { to: index + 1 })];
    const inside = partsDifference(old[place], item, join(path, id));
    if (!moved.has(id)) return inside;
    return [itemChange('moved', join(path, id), item, { from: place + 1, to: index + 1 }), ...inside];
  });
  return [...gone, ...rest];
}

/** Items without ids: place by place, and what is left over on either side. */
function placesDifference(old: unknown[], now: unknown[], path: string): PartChange[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index).flatMap(
    (index): PartChange[] => {
      const at = join(path, index + 1);
      if (index >= old.length) return [itemChange('added', at, now[index], { to: index + 1 })];
      if (index >= now.length) return [itemChange('removed', at, old[index], { from: index + 1 })];
      return partsDifference(old[index], now[index], at);
    },
  );
}

/**
 * What differs between two values of a definition, part by part. Conditions are compared as a whole; what an import
 * left aside is only named, since nobody reads it here.
 */
export function partsDifference(old: unknown, now: unknown, path: string): PartChange[] {
  if (same(old, now)) return [];
  if (path === 'kept') return [{ change: 'setting', path }];
  const lists = (test: (value: unknown) => boolean): boolean =>
    (test(old) || old === undefined || (Array.isArray(old) && old.length === 0)) &&
    (test(now) || now === undefined || (Array.isArray(now) && now.length === 0)) &&
    (test(old) || test(now));
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  if (lists(isText)) return [textChange(old, now, path)];
  if (lists(isItems)) return itemsDifference(list(old) as Raw[], list(now) as Raw[], path);
  if (lists(isParts)) return placesDifference(list(old), list(now), path);
  const isCondition = path === 'when' || path.endsWith('.when');
  if (isCondition || !isRecord(old ?? {}) || !isRecord(now ?? {}) || isText(old) || isText(now)) {
    return [{ change: 'setting', path, ...either('old', old), ...either('new', now) }];
  }
  const [before, after] = [(old ?? {}) as Raw, (now ?? {}) as Raw];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => partsDifference(before[key], after[key], join(path, key)));
}
