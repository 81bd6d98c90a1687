import { useText, type Texts } from '../../lib/texts';

const TAGS: Partial<Record<string, keyof Texts['library']>> = {
  'any-time': 'tag.anyTime',
  boundaries: 'tag.boundaries',
  community: 'tag.community',
  daily: 'tag.daily',
  distress: 'tag.distress',
  feelings: 'tag.feelings',
  gratitude: 'tag.gratitude',
  'living-together': 'tag.livingTogether',
  repair: 'tag.repair',
  'role-play': 'tag.rolePlay',
  'saying-no': 'tag.sayingNo',
  'self-compassion': 'tag.selfCompassion',
  'self-nurture': 'tag.selfNurture',
};

/** Writes a tag in words; one that the library brought along by itself is shown as it is, without its dashes. */
export function useTagWords(): (tag: string) => string {
  const t = useText('library');
  return (tag) => {
    const key = TAGS[tag];
    return key ? t(key) : tag.replaceAll('-', ' ');
  };
}
