import type { DialogueEnding, DialogueNode, DialogueStep, DialogueTurn, Language, ReplyClass } from '../types/index.js';
import { answeringReply, classOf, endingOf, nodeOf, type AttemptPath } from './path.js';
import { inPerson, lineInWords } from './words.js';

/** One exchange of a transcript: the other person's line, what was answered, and what kind of answer it was. */
export interface TranscriptLine {
  node: DialogueNode;
  turn: DialogueTurn;
  /** The other person's line as it was met. */
  line: string;
  /** Said, or done instead of speaking. */
  spoken: boolean;
  words: string;
  own: boolean;
  class: ReplyClass;
}

/** The kept turns of an attempt as they read, in one language. */
export function transcript(step: DialogueStep, path: AttemptPath, language: Language): TranscriptLine[] {
  return path.kept.map((turn) => {
    const node = nodeOf(step, turn.node)!;
    const { words: line, spoken } = lineInWords(node, path, language);
    const reply = answeringReply(step, turn);
    return {
      node,
      turn,
      line,
      spoken,
      words: turn.own ?? (reply ? inPerson(reply.text, path.person, language) : ''),
      own: turn.own !== undefined,
      class: classOf(step, turn)!,
    };
  });
}

/** The ending an attempt has reached, if any. */
export const endingReached = (step: DialogueStep, path: AttemptPath): DialogueEnding | undefined =>
  endingOf(step, path.at);

/** An attempt as plain text: each line, each reply with its class, and the ending. */
export function transcriptText(step: DialogueStep, path: AttemptPath, language: Language): string {
  const reply = language === 'en' ? 'Reply' : 'Respuesta';
  const lines = transcript(step, path, language).flatMap(({ line, spoken, words, class: name }) => [
    spoken ? `${path.person}: “${line}”` : `(${line})`,
    `${reply} (${step.classes[name].label[language].toLowerCase()}): “${words}”`,
  ]);
  const ending = endingReached(step, path);
  return [...lines, ending ? inPerson(ending.title, path.person, language) : ''].filter(Boolean).join('\n');
}
