import { transcript, type AttemptPath, type DialogueStep, type DialogueVariant } from '@attune/exercise/on-demand';

/** The variant one level above; undefined when there is none. */
export function nextLevel(step: DialogueStep, variantId: string): DialogueVariant | undefined {
  const level = step.variants.find(({ id }) => id === variantId)?.level ?? 0;
  return [...step.variants].sort((a, b) => a.level - b.level).find((variant) => variant.level > level);
}

/** Whether an attempt was clear and warm for the most part: then a harder one is offered. */
export function clearAndWarm(step: DialogueStep, path: AttemptPath): boolean {
  const lines = transcript(step, path, 'en');
  return lines.filter((line) => line.class === 'clear-warm').length * 2 > lines.length;
}
