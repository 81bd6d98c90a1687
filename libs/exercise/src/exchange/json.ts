import { checkDefinition } from '../check/definition.js';
import type { DefinitionProblem, DefinitionProblemCode } from '../check/report.js';
import { languages, type ExerciseDefinition } from '../types/index.js';
import { isRecord } from '../values.js';
import { ExchangeError, refuse, type Fault } from './error.js';
import { exchangeLimits } from './limits.js';
import { checkValue } from './parse-json.js';

export const jsonFormat = 'attune-exercise';
/** Raised when an older build could no longer read what a newer one writes. */
export const jsonVersion = 1;

/** An exercise as a file of ours. */
export interface Envelope {
  format: typeof jsonFormat;
  version: number;
  exercise: ExerciseDefinition;
}

/** The exercise with the words around it by which it is known again. */
export const exportJson = (exercise: ExerciseDefinition): Envelope => ({
  format: jsonFormat,
  version: jsonVersion,
  exercise,
});

/**
 * Problems of form: what has them cannot be opened in the builder. All others can be mended there. A text that waits to
 * be written is there, and empty.
 */
const ofForm = new Set<DefinitionProblemCode>([
  ...(['not_an_object', 'not_a_list', 'unknown_kind', 'bad_id', 'duplicate_id', 'kind_not_allowed_here'] as const),
  ...(['bad_condition', 'unknown_field', 'too_large', 'bad_value', 'missing_text'] as const),
]);

/** The value a path of a problem leads to. */
const valueAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], root);

const isOpenOr = (type: 'string' | 'number', value: unknown): boolean => value === undefined || typeof value === type;

/** Whether a form could show what stands at the place of a problem: nothing yet, or a value of the right type. */
function canBeMended(definition: unknown, { path, code }: DefinitionProblem): boolean {
  if (ofForm.has(code)) return false;
  const value = valueAt(definition, path);
  const record = isRecord(value) ? value : {};
  if (code === 'missing_label') return value === undefined && /\.-?\d+$/.test(path);
  if (code === 'missing_language') return languages.every((language) => isOpenOr('string', record[language]));
  if (code === 'bad_number') return isOpenOr('number', value);
  if (code === 'bad_range') return isOpenOr('number', record.min) && isOpenOr('number', record.max);
  return true;
}

/** The problems of a definition that no builder could show, as faults. */
export function faultsOfForm(definition: unknown, problems: readonly DefinitionProblem[]): Fault[] {
  return problems
    .filter((problem) => !canBeMended(definition, problem))
    .slice(0, exchangeLimits.faults)
    .map(({ path, code }) => ({ path, code: 'unsound', detail: code }));
}

/**
 * Reads an exercise file of ours that was parsed already.
 * @returns the definition and the problems that are left to mend before it can be published
 * @throws ExchangeError `unknown_format`, `newer_version` (detail: the version), `unsound` (detail: the problem), …
 */
export function importJson(file: unknown): { definition: ExerciseDefinition; problems: DefinitionProblem[] } {
  checkValue(file);
  if (!isRecord(file)) refuse('', 'not_an_object');
  if (file.format !== jsonFormat) refuse('format', 'unknown_format', jsonFormat);
  const { version, exercise } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    refuse('version', 'wrong_type', 'integer');
  if (version > jsonVersion) refuse('version', 'newer_version', `${version}`);
  const problems = checkDefinition(exercise);
  const faults = faultsOfForm(exercise, problems);
  if (faults.length) {
    throw new ExchangeError(
      faults.map(({ path, ...rest }) => ({ ...rest, path: path ? `exercise.${path}` : 'exercise' })),
    );
  }
  return { definition: exercise as ExerciseDefinition, problems };
}
