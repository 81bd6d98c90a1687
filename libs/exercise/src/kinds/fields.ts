import type { FieldError, FieldErrorCode } from '../types/index.js';
import { isBlank, isRecord, isWhole } from '../values.js';

/** Why a value does not fit a field; null when it does. */
export type Field = (value: unknown) => FieldErrorCode | null;
export type Fields = Record<string, Field>;

export const textField =
  (max: number): Field =>
  (value) =>
    typeof value !== 'string' ? 'not_text' : value.length > max ? 'too_long' : null;

export const wholeField =
  (min: number, max: number): Field =>
  (value) =>
    !isWhole(value) ? 'not_a_number' : value < min || value > max ? 'out_of_range' : null;

export const oneOf =
  (known: readonly unknown[], code: FieldErrorCode = 'unknown_option'): Field =>
  (value) =>
    known.includes(value) ? null : code;

export const flagField: Field = (value) => (typeof value === 'boolean' ? null : 'not_a_choice');

/** A list of at most `max` different values, each of which fits. */
export const listField =
  (each: Field, max: number): Field =>
  (value) => {
    if (!Array.isArray(value)) return 'not_a_list';
    if (value.length > max) return 'too_many';
    const fault = value.map(each).find((code) => code !== null);
    return fault ?? (new Set(value).size < value.length ? 'repeated' : null);
  };

/** A day of the calendar, `YYYY-MM-DD`. */
export const dateField: Field = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'not_a_date';
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value) ? null : 'not_a_date';
};

/** A time of day, `HH:MM`. */
export const timeField: Field = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'not_a_time';

/** The id of an uploaded file, a UUID in small letters. */
export const fileField: Field = (value) =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? null : 'not_a_file';

/** The faults of one record: fields that nobody knows, and values that do not fit. What is left open is no fault. */
export function recordFaults(step: string, value: unknown, fields: Fields, path = ''): FieldError[] {
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  if (!isRecord(value)) return [{ step, code: 'not_an_entry', ...(path ? { path } : {}) }];
  return Object.entries(value).flatMap(([key, each]): FieldError[] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) return [{ step, code: 'unknown_field', path: at(key) }];
    const code = each === undefined || each === null ? null : field(each);
    return code ? [{ step, code, path: at(key) }] : [];
  });
}

/** The fields of a record that fit, for reading what may be old or odd; undefined when it is no record. */
export function readRecord<T>(value: unknown, fields: Fields): Partial<T> | undefined {
  if (!isRecord(value)) return undefined;
  const fitting = Object.entries(value).filter(
    ([key, each]) => Object.hasOwn(fields, key) && !isBlank(each) && fields[key]?.(each) === null,
  );
  return Object.fromEntries(fitting) as Partial<T>;
}

interface ListRules {
  fields: Fields;
  max: number;
  /** The fields without which an entry means nothing. */
  needs: readonly string[];
  /** What tells two entries apart; the first of `needs` when left out. */
  key?: (entry: Record<string, unknown>) => unknown;
}

/** The faults of a list of records: its length, each entry, and entries that stand twice. */
export function listFaults(step: string, value: unknown, rules: ListRules, path = ''): FieldError[] {
  const { fields, max, needs, key = (entry) => entry[needs[0] ?? ''] } = rules;
  const whole = path ? { path } : {};
  if (!Array.isArray(value)) return [{ step, code: 'not_a_list', ...whole }];
  if (value.length > max) return [{ step, code: 'too_many', ...whole }];
  const seen = new Set<unknown>();
  return value.flatMap((entry, index): FieldError[] => {
    const at = path ? `${path}.${index}` : `${index}`;
    const faults = recordFaults(step, entry, fields, at);
    if (faults.length || !isRecord(entry)) return faults;
    if (needs.some((name) => isBlank(entry[name]))) return [{ step, code: 'not_an_entry', path: at }];
    if (seen.has(key(entry))) return [{ step, code: 'repeated', path: at }];
    seen.add(key(entry));
    return [];
  });
}

/** The entries of a list that can be read, with the fields that fit. */
export const readList = <T>(value: unknown, { fields, needs, max }: ListRules): T[] =>
  (Array.isArray(value) ? value.slice(0, max) : []).flatMap((entry) => {
    const read = readRecord<Record<string, unknown>>(entry, fields);
    return read && needs.every((name) => read[name] !== undefined) ? [read as T] : [];
  });
