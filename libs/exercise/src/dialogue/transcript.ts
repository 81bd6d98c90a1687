import type { DialogueEnding, DialogueNode, DialogueStep, DialogueTurn, Language, ReplyClass } from '../types/index.js';
import { answeringReply, classOf, endingOf, nodeOf, type AttemptPath } from './path.js';

/** One exchange of a transcript: the other person's line, what was answered, and what kind of answer it was. */
export interface TranscriptLine {
  node: DialogueNode;
  turn: DialogueTurn;
  words: string;
  own: boolean;
  class: ReplyClass;
}

/** The kept turns of an attempt as they read, in one language. */
export function transcript(step: DialogueStep, path: AttemptPath, language: Language): TranscriptLine[] {
  return path.kept.map((turn) => ({
    node: nodeOf(step, turn.node)!,
    turn,
    words: turn.own ?? answeringReply(step, turn)?.text[language] ?? '',
    own: turn.own !== undefined,
    class: classOf(step, turn)!,
  }));
}

/** The ending an attempt has reached, if any. */
export const endingReached = (step: DialogueStep, path: AttemptPath): DialogueEnding | undefined =>
  endingOf(step, path.at);

/** An attempt as plain text: each line, each reply with its class, and the ending. */
export function transcriptText(step: DialogueStep, path: AttemptPath, language: Language): string {
  const reply = language === 'en' ? 'Reply' : 'Respuesta';
  const lines = transcript(step, path, language).flatMap(({ node, words, class: name }) => [
    node.says ? `${step.person.name}: “${node.says[language]}”` : `(${node.does?.[language] ?? ''})`,
    `${reply} (${step.classes[name].label[language].toLowerCase()}): “${words}”`,
  ]);
  return [...lines, endingReached(step, path)?.title[language] ?? ''].filter(Boolean).join('\n');
}
