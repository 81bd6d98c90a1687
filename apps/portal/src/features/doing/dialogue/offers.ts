import { endingReached, nextOffer, type AttemptPath, type DialogueStep, type NextOffer } from '@attune/exercise/on-demand';

/**
 * What to offer after an attempt: a harder one after a clear and warm run, an easier one after giving way. Stopping on
 * the way is giving up as well, so that the level below is offered then; nothing where there is no such level.
 */
export function offerAfter(step: DialogueStep, path: AttemptPath): NextOffer | undefined {
  if (path.kept.length === 0) return undefined;
  if (endingReached(step, path)) return nextOffer(step, path);
  const level = step.variants.find(({ id }) => id === path.variant)?.level ?? 0;
  const variant = step.variants.findLast((each) => each.level < level);
  return variant && { offer: 'easier', variant };
}
