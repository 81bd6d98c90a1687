import { progressOf } from '@attune/clinical/programs';
import type { Translate } from '../../../lib/texts';
import type { TakenStep } from '../api';

/** How far a path has come, in words. */
export function progressWords(steps: readonly Pick<TakenStep, 'id' | 'release' | 'state'>[], t: Translate<'programs'>): string {
  const { done, open, waiting, skipped } = progressOf(steps.map(({ id, release, state }) => ({ id, release, state, settledOn: null })));
  return [t('progress', { done, open, waiting }), skipped > 0 && t('progress.skipped', { count: skipped })].filter(Boolean).join(' ');
}

/** Civil dates on which steps opened or will, as far as they are known. */
export const knownDates = (steps: readonly Pick<TakenStep, 'id' | 'opensOn'>[]): Map<string, string> =>
  new Map(steps.flatMap(({ id, opensOn }) => (opensOn ? [[id, opensOn] as const] : [])));
