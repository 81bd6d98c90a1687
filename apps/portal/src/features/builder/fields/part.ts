import type { DefinitionProblem, Language } from '@attune/exercise';
import type { BuildProps } from '../kinds/build';

/** A piece of an exercise being written: what it says, how it changes, and what is wrong with it. */
export interface Part<T> {
  value: T;
  /** `as` names edits that undo together while typing; without it each change is one undo step. */
  onChange(next: T, as?: string): void;
  /** The problems of this piece, their paths from it on; its own have the path `''`. */
  problems: readonly DefinitionProblem[];
  /** The language being written. */
  language: Language;
}

/** The whole step of a form as a piece. */
export const stepPart = <S extends BuildProps['step']>({ step, onChange, problems, language }: BuildProps<S>): Part<S> => ({
  value: step,
  onChange,
  problems,
  language,
});

/** One field of a piece; a field that becomes undefined is left out. */
export function under<T extends object, K extends keyof T & string>(part: Part<T>, key: K): Part<T[K]> {
  return {
    // An unfinished exercise may lack what is around it.
    value: (part.value as T | undefined)?.[key] as T[K],
    language: part.language,
    problems: problemsUnder(part.problems, key),
    onChange: (next, as) => part.onChange(put(part.value, key, next), as && `${key}.${as}`),
  };
}

/** One entry of a list. */
export function entry<T>(part: Part<readonly T[] | undefined>, index: number): Part<T> {
  const list = listOf(part.value);
  return {
    value: list[index] as T,
    language: part.language,
    problems: problemsUnder(part.problems, String(index)),
    onChange: (next, as) => part.onChange(list.with(index, next), as && `${index}.${as}`),
  };
}

/** The same record with one field changed, the others in their places; undefined takes the field out. */
export function put<T extends object, K extends keyof T>(record: T, key: K, value: T[K]): T {
  const { [key]: _old, ...rest } = record ?? {};
  return (value === undefined ? rest : { ...record, [key]: value }) as T;
}

/** A list as far as it is one, without gaps: an unfinished exercise may hold anything. */
export const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((each) => each !== null && each !== undefined) : [];

function problemsUnder(problems: readonly DefinitionProblem[], key: string): DefinitionProblem[] {
  return problems.flatMap(({ path, code }) => {
    if (path === key) return [{ path: '', code }];
    return path.startsWith(`${key}.`) ? [{ path: path.slice(key.length + 1), code }] : [];
  });
}
