import { isRecord } from '../values.js';
import { ExchangeError, refuse, type Fault } from './error.js';
import { whereJsonStops } from './json-position.js';
import { exchangeLimits } from './limits.js';

/** A value on its way through the file; paths are only put together for faults. */
interface Place {
  value: unknown;
  key: string | number;
  parent?: Place;
  depth: number;
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** What neither FHIR nor our database takes: control characters but tab and line ends, and halves of characters. */
const unsafeCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

function pathOf(place: Place): string {
  const parts: string[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent)
    parts.unshift(typeof at.key === 'number' ? `[${at.key}]` : `.${at.key.slice(0, 60)}`);
  return parts.join('').replace(/^\./, '');
}

function faultOf({ value, key, depth }: Place): Pick<Fault, 'code' | 'detail'> | null {
  if (depth > exchangeLimits.depth) return { code: 'too_deep', detail: `${exchangeLimits.depth}` };
  if (typeof key === 'string' && unsafeKeys.has(key)) return { code: 'bad_key', detail: key };
  if (typeof key === 'string' && unsafeCharacters.test(key)) return { code: 'bad_characters', detail: '' };
  if (typeof value === 'string' && unsafeCharacters.test(value)) return { code: 'bad_characters', detail: '' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'bad_number', detail: '' };
  return null;
}

/**
 * Looks through a whole value, without recursion, for what would harm those who read it next.
 * @throws ExchangeError naming every place (up to a limit) that is too deep or holds unsafe names, characters or
 * numbers
 */
export function checkValue(root: unknown): void {
  const faults: Fault[] = [];
  const waiting: Place[] = [{ value: root, key: '', depth: 0 }];
  while (waiting.length && faults.length < exchangeLimits.faults) {
    const place = waiting.pop()!;
    const fault = faultOf(place);
    if (fault) {
      faults.push({ path: pathOf(place), ...fault });
      continue;
    }
    const { value, depth } = place;
    if (Array.isArray(value)) {
      for (let key = value.length - 1; key >= 0; key -= 1)
        waiting.push({ value: value[key], key, parent: place, depth: depth + 1 });
    } else if (isRecord(value)) {
      for (const key of Object.keys(value).reverse())
        waiting.push({ value: value[key], key, parent: place, depth: depth + 1 });
    }
  }
  if (faults.length) throw new ExchangeError(faults);
}

/** Where a text stops being JSON, as a person counts: line and column from 1. */
function placeInText(text: string): string {
  const before = text.slice(0, whereJsonStops(text)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/**
 * Reads a file's text as JSON.
 * @throws ExchangeError `too_large`, `not_json` (detail: line and column, `3:17`), or what {@link checkValue} finds
 */
export function parseJson(text: string): unknown {
  const bytes = text.length > exchangeLimits.bytes ? Infinity : new TextEncoder().encode(text).length;
  if (bytes > exchangeLimits.bytes) refuse('', 'too_large', `${exchangeLimits.bytes}`);
  const body = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    refuse('', 'not_json', placeInText(body));
  }
  checkValue(value);
  return value;
}
