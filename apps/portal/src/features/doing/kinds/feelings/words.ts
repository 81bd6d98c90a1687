import { emotionFamilies, emotionWord, wordsOf, type EmotionFamily } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';

/** A part of the wheel: a family of feelings, or the words the client has added. */
export type Part = EmotionFamily | 'mine';

export interface Word {
  /** As an answer carries it: an id of the catalogue, or the client's own word. */
  word: string;
  label: string;
  own: boolean;
}

export interface WordPart {
  part: Part;
  name: string;
  words: Word[];
}

export const partOf = (word: string): Part => emotionWord(word)?.family ?? 'mine';

/** All words by part; the client's own come last, once there are any. */
export function useParts(mine: readonly string[]): WordPart[] {
  const t = useText('doing');
  const say = useLocalized();
  const families = emotionFamilies.map((part) => {
    const words = wordsOf(part).map(({ id, label }) => ({ word: id, label: say(label), own: false }));
    return { part, name: words[0]?.label ?? '', words };
  });
  if (mine.length === 0) return families;
  return [...families, { part: 'mine', name: t('mine'), words: mine.map((word) => ({ word, label: word, own: true })) }];
}
