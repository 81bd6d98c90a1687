import type { DialogueStep, Localized } from '@attune/exercise';
import { isAlike } from './alike';

/** A place of the tree that can be looked at. */
export interface Place {
  node?: string;
  reply?: string;
  ending?: string;
  variant?: string;
  temperament?: string;
}

/** A text of the tree and where it stands. */
export interface PlacedText {
  place: Place;
  text: Localized;
}

/** Every text that an author writes, in the order of the tree; those that are not there are left out. */
export function textsOf(step: DialogueStep): PlacedText[] {
  const found: PlacedText[] = [];
  const put = (place: Place, ...texts: (Localized | undefined)[]) => {
    for (const text of texts) if (text) found.push({ place, text });
  };
  for (const { id, scene, goal, before, temperaments } of step.variants) {
    put({ variant: id }, scene, goal, before);
    for (const each of temperaments) put({ variant: id, temperament: each.id }, each.label, each.hint);
  }
  for (const node of step.nodes) {
    put({ node: node.id }, node.says, node.does, node.afterwards, ...Object.values(node.as ?? {}).flatMap(({ says, does }) => [says, does]));
    for (const reply of node.replies) put({ node: node.id, reply: reply.id }, reply.text);
  }
  for (const { id, title, body, takeAways } of step.endings) put({ ending: id }, title, body, ...takeAways);
  return found;
}

/** The places whose words are the same in both languages, each once. */
export function alikeAt(step: DialogueStep): Place[] {
  const seen = new Map(
    textsOf(step)
      .filter(({ text }) => isAlike(text))
      .map(({ place }) => [JSON.stringify(place), place]),
  );
  return [...seen.values()];
}
