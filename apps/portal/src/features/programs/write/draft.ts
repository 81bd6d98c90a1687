import { checkPath } from '@attune/clinical/programs';
import type { Localized } from '@attune/exercise';
import type { PathStep, Program, ProgramBody } from '../api';
import { missingWhys, written } from '../path/model';

/** A program as it is being written. */
export interface Draft {
  title: Localized;
  purpose: Localized;
  tags: string[];
  visibility: 'private' | 'practice';
  steps: PathStep[];
}

const NOTHING: Localized = { en: '', es: '' };

export const emptyDraft: Draft = { title: NOTHING, purpose: NOTHING, tags: [], visibility: 'private', steps: [] };

export const draftOf = ({ title, purpose, tags, visibility, steps }: Program): Draft => ({ title, purpose, tags, visibility: visibility ?? 'private', steps });

/** Another one of the same, told apart by its title. */
export function copyOf(program: Program, copied: (title: string) => string): Draft {
  const { en, es } = program.title;
  return { ...draftOf(program), title: { en: copied(en), es: copied(es) }, visibility: 'private' };
}

export const bodyOf = ({ title, purpose, tags, visibility, steps }: Draft): ProgramBody => ({ title, purpose, tags, visibility, steps: steps.map(written) });

/** All that is wrong with it, as the API would say: `title.es`, `steps.2.release.week`. */
export function draftFaults({ title, purpose, steps }: Draft): { field: string; code: string }[] {
  const missing = (field: string, text: Localized) =>
    (['en', 'es'] as const).filter((language) => !text[language].trim()).map((language) => ({ field: `${field}.${language}`, code: 'required' }));
  return [
    ...missing('title', title),
    ...missing('purpose', purpose),
    ...checkPath(steps),
    ...missingWhys(steps),
  ];
}
