import type { DialogueReply, DialogueStep, DialogueTurn, FieldErrorCode, ReplyClass } from '../types/index.js';

/** One attempt read back from the turns: the path as it stands, and where it leads next. */
export interface AttemptPath {
  attempt: number;
  variant: string;
  temperament: string;
  /** What the other person is called: the client's name for them, or the author's. */
  person: string;
  /** The turns that were kept, in order. */
  kept: DialogueTurn[];
  /** The node to answer next, or the ending reached. */
  at: string;
}

export interface ReplayFault {
  code: FieldErrorCode;
  turn: number;
}

export const nodeOf = (step: DialogueStep, id: string) => step.nodes.find((node) => node.id === id);
export const endingOf = (step: DialogueStep, id: string) => step.endings.find((ending) => ending.id === id);

/** Where a rehearsal may open, and as which variant and temperament. */
export const startsOf = (step: DialogueStep) =>
  step.variants.flatMap((variant) =>
    variant.temperaments.map((temperament) => ({
      variant: variant.id,
      temperament: temperament.id,
      start: temperament.start,
    })),
  );

/** The reply that gives the way on: the one chosen, or the first of the class the client gave their own line. */
export function answeringReply(step: DialogueStep, turn: DialogueTurn): DialogueReply | undefined {
  const replies = nodeOf(step, turn.node)?.replies ?? [];
  return turn.reply === undefined
    ? replies.find((reply) => reply.class === turn.class)
    : replies.find((reply) => reply.id === turn.reply);
}

/** The class of a turn: the client's own word for a written line, the author's for a chosen reply. */
export const classOf = (step: DialogueStep, turn: DialogueTurn): ReplyClass | undefined =>
  turn.reply === undefined ? turn.class : answeringReply(step, turn)?.class;

/** Takes back every turn from the latest one at `node`; null when one of them was not marked as taken back. */
function backTo(live: DialogueTurn[], node: string): DialogueTurn[] | null {
  const index = live.findLastIndex((turn) => turn.node === node);
  return index >= 0 && live.slice(index).every((turn) => turn.rewound) ? live.slice(0, index) : null;
}

function replayAttempt(step: DialogueStep, turns: { turn: DialogueTurn; index: number }[]): AttemptPath | ReplayFault {
  const first = turns[0]!;
  const opening = startsOf(step).find(({ start }) => start === first.turn.node);
  if (!opening) return { code: 'broken_path', turn: first.index };
  let live: DialogueTurn[] = [];
  const next = () => (live.length ? answeringReply(step, live.at(-1)!)!.next : opening.start);
  for (const { turn, index } of turns) {
    if (turn.person !== undefined && turn !== first.turn) return { code: 'not_a_turn', turn: index };
    const rest = turn.node === next() ? live : backTo(live, turn.node);
    if (!rest || !answeringReply(step, turn)) return { code: 'broken_path', turn: index };
    live = [...rest, turn];
  }
  const kept = live.filter((turn) => !turn.rewound);
  const broken = live.slice(0, kept.length).findIndex((turn) => turn.rewound);
  if (broken >= 0) return { code: 'broken_path', turn: turns.at(-1)!.index };
  live = kept;
  return {
    attempt: first.turn.attempt ?? 1,
    variant: opening.variant,
    temperament: opening.temperament,
    person: first.turn.person?.trim() || step.person.name,
    kept,
    at: next(),
  };
}

/**
 * Reads a list of well-formed turns back into attempts, in order. Within an attempt each turn answers the line
 * the turn before led to; after a rewind, the line of a turn that is marked `rewound`.
 */
export function replay(step: DialogueStep, turns: DialogueTurn[]): AttemptPath[] | ReplayFault {
  const attempts: { turn: DialogueTurn; index: number }[][] = [];
  for (const [index, turn] of turns.entries()) {
    const number = turn.attempt ?? 1;
    if (number === attempts.length + 1) attempts.push([]);
    if (number !== attempts.length) return { code: 'broken_path', turn: index };
    attempts.at(-1)!.push({ turn, index });
  }
  const paths: AttemptPath[] = [];
  for (const attempt of attempts) {
    const path = replayAttempt(step, attempt);
    if ('code' in path) return path;
    paths.push(path);
  }
  return paths;
}
