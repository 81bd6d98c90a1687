import { useText, type Texts } from './texts';

const TAGS: Partial<Record<string, keyof Texts['library']>> = {
  'any-time': 'tag.anyTime',
  boundaries: 'tag.boundaries',
  community: 'tag.community',
  card: 'tag.card',
  daily: 'tag.daily',
  distress: 'tag.distress',
  feelings: 'tag.feelings',
  gratitude: 'tag.gratitude',
  journal: 'tag.journal',
  ladder: 'tag.ladder',
  letter: 'tag.letter',
  mood: 'tag.mood',
  reading: 'tag.reading',
  sleep: 'tag.sleep',
  trust: 'tag.trust',
  values: 'tag.values',
  weekly: 'tag.weekly',
  work: 'tag.work',
  'living-together': 'tag.livingTogether',
  repair: 'tag.repair',
  'role-play': 'tag.rolePlay',
  'saying-no': 'tag.sayingNo',
  'self-compassion': 'tag.selfCompassion',
  'self-nurture': 'tag.selfNurture',
};

/** Writes a tag in words; nothing for one that is there for the search alone. */
export function useTagWords(): (tag: string) => string | undefined {
  const t = useText('library');
  return (tag) => {
    const key = TAGS[tag];
    return key && t(key);
  };
}

/** The tags that have words, in order. */
export const knownTags: readonly string[] = Object.keys(TAGS);
