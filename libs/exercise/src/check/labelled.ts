import { isRecord, isWhole } from '../values.js';
import { checkId, checkList, checkOptionalText, checkText, type Report } from './report.js';

type Raw = Record<string, unknown>;

interface Bounds {
  min?: number;
  max: number;
}

/** Reports a list of things with ids and labels; `more` looks at what else each of them holds. */
export function checkLabelled(
  value: unknown,
  path: string,
  report: Report,
  { min = 1, max }: Bounds,
  more?: (item: Raw, at: string) => void,
): void {
  const seen = new Set<string>();
  checkList(value, path, report, min, max).forEach((item, index) => {
    const at = `${path}.${index}`;
    if (!isRecord(item)) return report(at, 'not_an_object');
    if (checkId(item.id, `${at}.id`, report, seen) && item.id.startsWith('own-')) report(`${at}.id`, 'bad_id');
    checkText(item.label, `${at}.label`, report);
    checkOptionalText(item.hint, `${at}.hint`, report);
    more?.(item, at);
  });
}

/** As {@link checkLabelled}, where the list may be left out. */
export function checkOptionalLabelled(value: unknown, path: string, report: Report, bounds: Bounds): void {
  if (value !== undefined) checkLabelled(value, path, report, bounds);
}

/** Reports a list that is not made of some of these ids, each once. */
export function checkSubset(value: unknown, path: string, report: Report, known: readonly string[], min = 1): void {
  if (value === undefined) return;
  const list = checkList(value, path, report, min, known.length);
  list.forEach((id, index) => {
    if (!known.includes(id as string)) report(`${path}.${index}`, 'bad_value');
  });
  if (new Set(list).size < list.length) report(path, 'duplicate_id');
}

/** Reports a number that is not whole or lies outside the bounds; it may be left out. */
export function checkWhole(value: unknown, path: string, report: Report, min: number, max: number): void {
  if (value !== undefined && (!isWhole(value) || value < min || value > max)) report(path, 'bad_number');
}

/** Reports switches that are neither true nor false. */
export function checkFlags(step: Raw, names: readonly string[], path: string, report: Report): void {
  for (const name of names) {
    if (step[name] !== undefined && typeof step[name] !== 'boolean') report(`${path}.${name}`, 'bad_value');
  }
}

/** Reports minutes to choose from that are not whole, in bounds, and rising. */
export function checkMinutes(value: unknown, path: string, report: Report, max: number): void {
  const list = checkList(value, path, report, 1, 8);
  list.forEach((minutes, index) => {
    if (minutes === undefined) return report(`${path}.${index}`, 'bad_number');
    checkWhole(minutes, `${path}.${index}`, report, 1, max);
    if (index > 0 && Number(minutes) <= Number(list[index - 1])) report(`${path}.${index}`, 'bad_number');
  });
}
