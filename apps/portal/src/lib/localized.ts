import type { Localized } from '@attune/exercise';
import { useLanguage } from './texts';

export type { Localized };

/** Picks the person's language out of a text that carries both: `const say = useLocalized(); say(exercise.title)`. */
export function useLocalized(): (text: Localized | undefined) => string {
  const language = useLanguage();
  return (text) => text?.[language] ?? '';
}
