import type { NOTE_TEMPLATES } from '@attune/clinical/note-templates';
import { useText } from '../../lib/texts';
import type { Section } from './templates';

/** The sections of the templates that come with the product. */
type Known = (typeof NOTE_TEMPLATES)[keyof typeof NOTE_TEMPLATES][number];

/** What a section is headed by, and what belongs there: our words, or the practice's own heading. */
export function useSectionWords() {
  const t = useText('notes');
  return ({ key, title }: Section): { heading: string; hint: string | undefined } =>
    title ? { heading: title, hint: undefined } : { heading: t(`section.${key as Known}`), hint: t(`hint.${key as Known}`) };
}
