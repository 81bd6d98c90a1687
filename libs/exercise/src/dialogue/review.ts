import type {
  DialogueEnding,
  DialogueNode,
  DialogueReply,
  DialogueStep,
  DialogueTurn,
  DialogueVariant,
  ReplyClass,
} from '../types/index.js';
import { endingOf, nodeOf, type AttemptPath } from './path.js';
import { attemptsOf, countClasses } from './turns.js';

/** A reply that was there and was not given, and what would have come next. */
export interface RoadNotTaken {
  reply: DialogueReply;
  nextNode?: DialogueNode;
  nextEnding?: DialogueEnding;
}

/** One turn of an attempt beside what else could have been said there. */
export interface Crossroads {
  node: DialogueNode;
  turn: DialogueTurn;
  others: RoadNotTaken[];
}

/** At each kept turn the replies not given, with the line or ending each would have led to. */
export const roadsNotTaken = (step: DialogueStep, path: AttemptPath): Crossroads[] =>
  path.kept.map((turn) => {
    const node = nodeOf(step, turn.node)!;
    const others = node.replies.filter(({ id }) => id !== turn.reply);
    return {
      node,
      turn,
      others: others.map((reply) => {
        const [nextNode, nextEnding] = [nodeOf(step, reply.next), endingOf(step, reply.next)];
        return { reply, ...(nextNode ? { nextNode } : {}), ...(nextEnding ? { nextEnding } : {}) };
      }),
    };
  });

/** What can be said of one attempt among several. */
export interface AttemptSummary {
  attempt: number;
  variant: string;
  level: number;
  temperament: string;
  person: string;
  turns: number;
  written: number;
  rewound: number;
  classes: Record<ReplyClass, number>;
  ending?: DialogueEnding;
}

const variantOf = (step: DialogueStep, id: string): DialogueVariant | undefined =>
  step.variants.find((variant) => variant.id === id);

/** The attempts of an answer one by one, to be set beside each other: how many turns of each class, how each ended. */
export function attemptSummaries(step: DialogueStep, value: unknown): AttemptSummary[] {
  return attemptsOf(step, value).map(({ attempt, variant, temperament, person, kept, at }) => {
    const all = (value as DialogueTurn[]).filter((turn) => (turn.attempt ?? 1) === attempt);
    const ending = endingOf(step, at);
    return {
      attempt,
      variant,
      level: variantOf(step, variant)?.level ?? 0,
      temperament,
      person,
      turns: kept.length,
      written: kept.filter(({ own }) => own !== undefined).length,
      rewound: all.filter(({ rewound }) => rewound).length,
      classes: Object.fromEntries(
        countClasses(step, kept).map(({ name, count }) => [name, count]),
      ) as AttemptSummary['classes'],
      ...(ending ? { ending } : {}),
    };
  });
}

/** What to offer after an attempt: a variant one level up or down. */
export interface NextOffer {
  offer: 'harder' | 'easier';
  variant: DialogueVariant;
}

/**
 * After a run that ended clear and warm for the most part, the next harder variant; after one that gave way in half of
 * its turns or more, the next easier one; nothing otherwise, or where there is no such variant.
 */
export function nextOffer(step: DialogueStep, path: AttemptPath): NextOffer | undefined {
  const total = path.kept.length;
  const level = variantOf(step, path.variant)?.level ?? 0;
  if (total === 0 || !endingOf(step, path.at)) return undefined;
  const counts = new Map(countClasses(step, path.kept).map(({ name, count }) => [name, count]));
  const inOrder = [...step.variants].sort((a, b) => a.level - b.level);
  const harder = inOrder.find((variant) => variant.level > level);
  const easier = inOrder.findLast((variant) => variant.level < level);
  if ((counts.get('clear-warm') ?? 0) * 2 > total) return harder && { offer: 'harder', variant: harder };
  if ((counts.get('gives-in') ?? 0) * 2 >= total) return easier && { offer: 'easier', variant: easier };
  return undefined;
}
