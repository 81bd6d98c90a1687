import type { DefinitionProblem, ExerciseDefinition, Language, Localized } from '@attune/exercise';
import { languages } from '@attune/exercise/on-demand';

/** Where a problem stands: the part of the exercise that shows it, and the way on from there. */
export interface Where {
  /** A step's id, or `about`, `endings`, `scores`. */
  part: string;
  /** The path inside a step, from the step on; elsewhere the whole path. */
  rest: string;
}

/** Finds the part in which a problem is mended. */
export function whereIs({ steps }: ExerciseDefinition, { path }: DefinitionProblem): Where {
  const [head = '', place = '', ...inside] = path.split('.');
  if (head === 'endings' || head === 'scores') return { part: head, rest: path };
  if (head === 'steps' && place !== '') {
    const step = steps[Number(place)];
    if (step?.kind === 'before-after' && inside[0] === 'steps' && inside[1] !== undefined) {
      const inner = step.steps[Number(inside[1])];
      return { part: inner?.id ?? step.id, rest: inside.slice(2).join('.') };
    }
    return { part: step?.id ?? 'about', rest: inside.join('.') };
  }
  // What an option makes private is reported by the id of its step.
  const named = steps.flatMap((step) => (step.kind === 'before-after' ? [step, ...step.steps] : [step])).find(({ id }) => id === head);
  return named ? { part: named.id, rest: [place, ...inside].join('.') } : { part: 'about', rest: path };
}

export const partOf = (definition: ExerciseDefinition, problem: DefinitionProblem): string => whereIs(definition, problem).part;

/** The problems of one part, their paths from it on. */
export function problemsOf(definition: ExerciseDefinition, problems: readonly DefinitionProblem[], part: string): DefinitionProblem[] {
  return problems.flatMap((problem) => {
    const where = whereIs(definition, problem);
    return where.part === part ? [{ path: where.rest, code: problem.code }] : [];
  });
}

/** What stands at a path; undefined where nothing does. */
export const valueAt = (root: unknown, path: string): unknown =>
  path === '' ? root : path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), root);

/** The language in which a text is still to be written, where one of the two is there. */
export function missingLanguage(definition: ExerciseDefinition, { path }: DefinitionProblem): Language | undefined {
  const text = valueAt(definition, path) as Partial<Localized> | undefined;
  const missing = languages.filter((language) => !text?.[language]?.trim?.());
  return missing.length === 1 ? missing[0] : undefined;
}

/** The problems of a field, their paths from it on. */
export const problemsUnder = (problems: readonly DefinitionProblem[], key: string): DefinitionProblem[] =>
  problems.flatMap(({ path, code }) => {
    if (path === key) return [{ path: '', code }];
    return path.startsWith(`${key}.`) ? [{ path: path.slice(key.length + 1), code }] : [];
  });
