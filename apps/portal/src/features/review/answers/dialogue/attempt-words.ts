import type { AttemptSummary, DialogueStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';

/** Says whom an attempt was with, how they were that day, and at which level. */
export function useAttemptWords(step: DialogueStep): (attempt: AttemptSummary) => string {
  const t = useText('review');
  const language = useLanguage();
  const levels = step.variants.length;
  return ({ variant: id, temperament: mood, person }) => {
    const index = step.variants.findIndex((variant) => variant.id === id);
    const temperament = step.variants[index]?.temperaments.find((each) => each.id === mood);
    return [
      `${person}: ${temperament?.label[language] ?? ''}`,
      levels > 1 && t('level', { n: index + 1, of: levels }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
