import { limits } from '@attune/exercise';
import type { LocalizedDto } from '../../../platform/http/localized.dto.js';
import { searchable } from '../../../platform/http/searchable.js';
import type { FullCard } from '../exercise-card.js';
import type { Unfinished } from './definition-shape.js';

const MOST_TAGS = 30;
const LONGEST_TAG = 60;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, limits.definitionText) : '');
const localized = (value: unknown): LocalizedDto => (isRecord(value) ? { en: text(value.en), es: text(value.es) } : { en: '', es: '' });
const minutes = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

/** The kinds of steps as they come; of what stands between two ratings too, as `allSteps` has it. */
const kindsOf = (steps: readonly unknown[]): string[] =>
  steps.filter(isRecord).flatMap(({ kind, steps: inner }) => [
    ...(typeof kind === 'string' && kind.length <= LONGEST_TAG ? [kind] : []),
    ...(kind === 'before-after' && Array.isArray(inner) ? kindsOf(inner as unknown[]) : []),
  ]);

/** What can be shown of a definition that is not finished: what is missing is empty. */
export function draftCardOf(definition: Unfinished): FullCard {
  const [title, purpose, smaller] = [localized(definition.title), localized(definition.purpose), definition.smaller];
  const given = Array.isArray(definition.tags) ? definition.tags : [];
  const tags = [...new Set(given.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '' && tag.length <= LONGEST_TAG))].slice(0, MOST_TAGS);
  return {
    card: {
      title,
      quietTitle: localized(definition.quietTitle),
      purpose,
      minutes: minutes(definition.minutes),
      smaller: isRecord(smaller) ? { minutes: minutes(smaller.minutes), about: localized(smaller.about) } : null,
      kinds: [...new Set(kindsOf(definition.steps))].slice(0, limits.definitionSteps),
    },
    tags,
    text: searchable([title.en, title.es, purpose.en, purpose.es, ...tags].join('\n')),
  };
}
