import { isRecord } from '../../values.js';
import { markOf } from '../elements.js';
import { urls, type AnswerOption, type Coding, type Extension, type Item, type Raw } from '../fhir.js';
import { roleOf } from '../read/question.js';
import { units } from './question.js';

/** A value without link ids, which are names and no content. */
export function unnamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unnamed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === 'linkId' ? [] : [[key, unnamed(each)]])),
  );
}

export const alike = (a: unknown, b: unknown): boolean => markOf(unnamed(a)) === markOf(unnamed(b));

/** An element as it is now, as it was when it was read, and as the file had it. */
interface Versions<T> {
  now: T;
  then: T;
  raw: T;
}

/**
 * Puts what was changed since over what the file had: a field that would be written as it was read keeps the file's own
 * form, with all that nobody here knows of.
 */
export function overlaid({ now, then, raw }: Versions<Raw>, skip: readonly string[] = []): Raw {
  const made: Raw = { ...raw };
  const unitOf = (key: string): string => units[key] ?? key;
  const keys = [...Object.keys(now), ...Object.keys(then)].filter((key) => !skip.includes(unitOf(key)));
  const changed = new Set(keys.filter((key) => !alike(now[key], then[key])).map(unitOf));
  for (const key of new Set([...Object.keys(made), ...keys])) {
    if (!changed.has(unitOf(key)) || skip.includes(unitOf(key))) continue;
    if (now[key] === undefined) delete made[key];
    else made[key] = now[key];
  }
  return made;
}

/** The extensions of the file, those of ours replaced where they say something else by now. */
export function overlaidExtensions({ now, then, raw }: Versions<Extension[]>): Extension[] {
  const named = (list: Extension[], url: string) => list.filter((each) => each.url === url);
  const ours = new Set([...now, ...then].map(({ url }) => url));
  const changed = new Set([...ours].filter((url) => !alike(named(now, url), named(then, url))));
  return [...raw.filter(({ url }) => !changed.has(url)), ...now.filter(({ url }) => changed.has(url))];
}

const ordinals: readonly string[] = [urls.ordinal, urls.weight];
const withoutOrdinal = <E extends { extension?: Extension[] }>(element: E): E => {
  const { extension, ...rest } = element;
  const left = extension?.filter(({ url }) => !ordinals.includes(url));
  return (left?.length ? { ...rest, extension: left } : rest) as E;
};

/** One option of the file with the words and the number it has by now. */
export function overlaidOption({ now, then, raw }: Versions<AnswerOption>): AnswerOption {
  if (alike(now, then)) return raw;
  const [words, before] = [now.valueCoding as Coding, then.valueCoding as Coding];
  const sameWords = alike([words.display, words._display], [before.display, before._display]);
  if (!sameWords && raw.valueCoding === undefined) return now;
  let made = raw;
  if (!sameWords) {
    const { display: _display, _display: _beside, ...coding } = raw.valueCoding as Coding;
    const { display, _display: beside } = words;
    made = {
      ...raw,
      valueCoding: { ...coding, ...(display ? { display } : {}), ...(beside ? { _display: beside } : {}) },
    };
  }
  if (alike(now.extension ?? [], then.extension ?? [])) return made;
  const plain = withoutOrdinal(made);
  const coding = plain.valueCoding ? { valueCoding: withoutOrdinal(plain.valueCoding as Coding) } : {};
  const extension = [...(plain.extension ?? []), ...(now.extension ?? [])];
  return { ...plain, ...coding, ...(extension.length ? { extension } : {}) };
}

/** The texts beneath a question as the file had them, each replaced where it says something else by now. */
export function overlaidSatellites({ now, then, raw }: Versions<Item[]>): Item[] {
  const of = (items: Item[], role: string) => items.filter((item) => roleOf(item) === role);
  const kept = raw.filter((item) => roleOf(item));
  return ['help', 'lower', 'upper', 'unit'].reduce((made, role) => {
    if (alike(of(now, role), of(then, role))) return made;
    return [...made.filter((item) => roleOf(item) !== role), ...of(now, role)];
  }, kept);
}
