import type { Language } from '@attune/exercise';
import type { Translate } from '../../../lib/texts';
import { labelOf } from '../label';

type Say = Translate<'builderWords'>;

/** Lists whose entries are named by what they are and, where they have any, by their words. */
const LISTS = [
  'bands', 'clauses', 'commitments', 'endings', 'examples', 'items', 'nodes', 'options', 'outcomes', 'patterns', 'qualities', 'reasons',
  'replies', 'rhythms', 'rings', 'roles', 'rungs', 'scales', 'scores', 'sections', 'steps', 'takeAways', 'temperaments', 'variants',
] as const;

/** Parts that have a name of their own. */
const FIELDS = [
  'about', 'after', 'afterwards', 'asksContact', 'before', 'better', 'body', 'byHand', 'canBePrivate', 'canWriteOwn', 'caption', 'card', 'class',
  'classes', 'copyable', 'counts', 'distress', 'does', 'editable', 'expected', 'fields', 'fits', 'flags', 'forTherapist', 'from', 'goal', 'groups', 'help',
  'hint', 'hold', 'hours', 'in', 'inReview', 'intensity', 'keeps', 'kept', 'kind', 'label', 'labels', 'learned', 'level', 'lighter', 'looks', 'makesPrivate', 'max',
  'maxSeconds', 'means', 'min', 'minutes', 'missing', 'multiple', 'name', 'needs', 'next', 'note', 'observe', 'of', 'offers', 'optional', 'out',
  'person', 'places', 'prompt', 'purpose', 'quietTitle', 'readAloud', 'record', 'required', 'rest', 'returns', 'reverse', 'says', 'scene',
  'showsTherapistStatus', 'shows', 'size', 'smaller', 'sound', 'start', 'startsFrom', 'tags', 'text', 'title', 'turns', 'value', 'waitIf', 'what',
  'when', 'whenHard', 'whenWritten', 'why', 'write',
] as const;

const isList = (key: string): key is (typeof LISTS)[number] => LISTS.some((each) => each === key);
const isField = (key: string): key is (typeof FIELDS)[number] => FIELDS.some((each) => each === key);

/** An entry of a list by its place or its id. */
function entryOf(list: unknown, key: string, first: 0 | 1): { item: unknown; place: number } {
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const byId = entries.findIndex((each) => typeof each === 'object' && each !== null && 'id' in each && each.id === key);
  const place = byId >= 0 ? byId : Number(key) - first;
  return { item: entries[place], place };
}

/**
 * The way to a part of something, in words: "option 2 “Tea”, the words". `path` goes by places or by ids; what has no
 * name (a label's language, an id) is left out. `first`: what the first place of a list is called in it.
 */
export function pathInWords(root: unknown, path: string, language: Language, t: Say, first: 0 | 1 = 0): string {
  const keys = path === '' ? [] : path.split('.');
  const said: string[] = [];
  let at: unknown = root;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const next = keys[index + 1];
    const value = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    if (isList(key) && next !== undefined) {
      const { item, place } = entryOf(value, next, first);
      const words = labelOf(item, language);
      const number = Number.isNaN(place) ? '' : place + 1;
      said.push(words ? t(`list.${key}.named`, { number, words: t('quoted', { words }) }) : t(`list.${key}`, { number }));
      at = item;
      index += 1;
    } else {
      if (isList(key)) said.push(t(`all.${key}`));
      else if (isField(key)) said.push(t(`field.${key}`));
      at = value;
    }
  }
  return said.join(', ');
}
