import type { DialogueLine, DialogueNode, Language, Localized } from '../types/index.js';

/** A text of the dialogue with the other person's name in place. */
export const inPerson = (text: Localized, person: string, language: Language): string =>
  text[language].replaceAll('{person}', person);

/** A line as this temperament of the person puts it; the common one where the node has none of its own. */
export const lineFor = (node: DialogueNode, temperament: string): DialogueLine =>
  (node.as && Object.hasOwn(node.as, temperament) ? node.as[temperament] : undefined) ?? node;

/** A line in words, and whether it is said or done. */
export function lineInWords(
  node: DialogueNode,
  { temperament, person }: { temperament: string; person: string },
  language: Language,
): { words: string; spoken: boolean } {
  const { says, does } = lineFor(node, temperament);
  const text = says ?? does;
  return { words: text ? inPerson(text, person, language) : '', spoken: says !== undefined };
}
