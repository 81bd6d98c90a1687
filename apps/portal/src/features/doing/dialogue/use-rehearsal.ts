import {
  attemptsOf, choose, currentEnding, currentNode, keptTurns, resumeDialogue, rewind, startDialogue, writeOwn,
  type AttemptPath, type DialogueState, type DialogueStep, type ReplyClass,
} from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useDoing } from '../context';

export interface Rehearsal {
  /** Null before an opening was chosen. */
  state: DialogueState | null;
  /** The attempt as it stands; undefined before the first line was said. */
  path: AttemptPath | undefined;
  attempts: AttemptPath[];
  /** An ending is reached, or the smaller version has all it asks for. */
  over: 'ending' | 'small' | null;
  start: (variant: string, temperament: string) => void;
  say: (replyId: string) => void;
  sayOwn: (text: string, name: ReplyClass) => void;
  rewindTo: (turn: number) => void;
  /** Back to choosing whom to talk with; what was tried stays on record. */
  again: () => void;
  /** Goes on after the smaller version had what it asks for. */
  goOn: () => void;
}

/** A rehearsal under way. Its turns are the answer; only an opening without a word said lives here alone. */
export function useRehearsal(step: DialogueStep, value: unknown, onChange: (value: unknown) => void): Rehearsal {
  const { responseId, smaller, definition } = useDoing();
  const [fresh, setFresh] = useState<DialogueState | 'choosing' | null>(null);
  const [wentOn, setWentOn] = useState(false);
  const kept = resumeDialogue(step, value, responseId);
  const state = fresh === 'choosing' ? null : (fresh ?? kept);
  const attempts = attemptsOf(step, value);
  const keep = (next: DialogueState) => {
    setFresh(null);
    onChange([...next.turns]);
  };
  const enough = definition.smaller?.turns;
  const small = smaller && !wentOn && enough !== undefined && state !== null && keptTurns(state).length >= enough;
  const ended = state !== null && currentEnding(step, state) !== undefined;
  return {
    state,
    path: state && fresh === null ? attempts.at(-1) : undefined,
    attempts,
    over: ended ? 'ending' : small && currentNode(step, state) ? 'small' : null,
    start: (variant, temperament) =>
      setFresh(startDialogue(step, { variant, temperament, seed: responseId }, kept?.turns ?? [])),
    say: (replyId) => state && keep(choose(step, state, replyId)),
    sayOwn: (text, name) => state && keep(writeOwn(step, state, text, name)),
    rewindTo: (turn) => state && keep(rewind(state, turn)),
    again: () => setFresh('choosing'),
    goOn: () => setWentOn(true),
  };
}
