import {
  attemptsOf, choose, currentEnding, currentNode, keptTurns, resumeDialogue, rewind, startDialogue, writeOwn,
  type AttemptPath, type DialogueState, type DialogueStep, type Opening, type ReplyClass,
} from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useDoing } from '../context';

export interface Rehearsal {
  /** Null before an opening was chosen. */
  state: DialogueState | null;
  /** The attempt as it stands; undefined before the first line was said. */
  path: AttemptPath | undefined;
  attempts: AttemptPath[];
  /** An ending is reached, the client stopped on the way, or the smaller version has all it asks for. */
  over: 'ending' | 'stopped' | 'small' | null;
  /** The variant asked for by the way back to choosing. */
  wanted: string | undefined;
  start: (opening: Omit<Opening, 'seed'>) => void;
  say: (replyId: string) => void;
  sayOwn: (text: string, name: ReplyClass) => void;
  rewindTo: (turn: number) => void;
  /** Leaves the scene where it is: to look at what was said, or to choose anew when nothing was. */
  stop: () => void;
  /** Back to choosing whom to talk with, with a variant in mind; what was tried stays on record. */
  again: (variant?: string) => void;
  /** Back from choosing to the attempt that stands. */
  stay: () => void;
  /** Goes on with the scene after stopping, or after the smaller version had what it asks for. */
  goOn: () => void;
}

/** A rehearsal under way. Its turns are the answer; only an opening without a word said lives here alone. */
export function useRehearsal(step: DialogueStep, value: unknown, onChange: (value: unknown) => void): Rehearsal {
  const { responseId, smaller, definition } = useDoing();
  const [fresh, setFresh] = useState<DialogueState | 'choosing' | null>(null);
  const [wanted, setWanted] = useState<string>();
  const [stopped, setStopped] = useState(false);
  const [wentOn, setWentOn] = useState(false);
  const kept = resumeDialogue(step, value, responseId);
  const state = fresh === 'choosing' ? null : (fresh ?? kept);
  const attempts = attemptsOf(step, value);
  const keep = (next: DialogueState) => {
    setFresh(null);
    setStopped(false);
    onChange([...next.turns]);
  };
  const said = state === null ? 0 : keptTurns(state).length;
  const enough = definition.smaller?.turns;
  const small = smaller && !wentOn && enough !== undefined && said >= enough;
  const ended = state !== null && currentEnding(step, state) !== undefined;
  const under = state !== null && currentNode(step, state) !== undefined;
  const choosing = (variant?: string) => {
    setWanted(variant);
    setFresh('choosing');
  };
  return {
    state,
    path: state && fresh === null ? attempts.at(-1) : undefined,
    attempts,
    over: ended ? 'ending' : under && stopped && said > 0 ? 'stopped' : under && small ? 'small' : null,
    wanted,
    start: (opening) => {
      setStopped(false);
      setFresh(startDialogue(step, { ...opening, seed: responseId }, kept?.turns ?? []));
    },
    say: (replyId) => state && keep(choose(step, state, replyId)),
    sayOwn: (text, name) => state && keep(writeOwn(step, state, text, name)),
    rewindTo: (turn) => state && keep(rewind(state, turn)),
    stop: () => (said > 0 ? setStopped(true) : choosing()),
    again: choosing,
    stay: () => setFresh(null),
    goOn: () => {
      setStopped(false);
      setWentOn(true);
    },
  };
}
