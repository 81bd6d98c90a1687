import type { DialogueStep, TreeLayout } from '@attune/exercise';
import { textsOf } from './texts';

/** What is compared: without case, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The lines and endings in whose words, or whose replies, something is said in either language; in the order of the picture. */
export function placesWith(step: DialogueStep, { layers }: TreeLayout, words: string): string[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const held = new Set(
    textsOf(step)
      .filter(({ text }) => [text.en, text.es].some((each) => typeof each === 'string' && plain(each).includes(wanted)))
      .map(({ place }) => place.node ?? place.ending),
  );
  return layers.flat().flatMap(({ id }) => (held.has(id) ? [id] : []));
}
