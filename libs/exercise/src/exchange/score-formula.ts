/** One question in a sum, taken from a number where it counts the other way round. */
export interface Term {
  linkId: string;
  from?: number;
}

/** A sum or a mean of what questions count. */
export interface Formula {
  terms: Term[];
  of: 'sum' | 'mean';
  /** Whether open questions count as nothing, as `sum()` has it. */
  openIsZero: boolean;
}

const quoted = (linkId: string): string => `'${linkId.replace(/[\\']/g, '\\$&')}'`;
const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');

/** What one question counts, in FHIRPath: the number given, or the ordinal of the option chosen. */
export const countOf = (linkId: string, ordinal: boolean): string =>
  `%resource.descendants().where(linkId=${quoted(linkId)}).answer.value${ordinal ? '.ordinal()' : ''}`;

/** A score as a FHIRPath expression; it is open as long as one of its items is. */
export function formulaInWords(terms: readonly (Term & { ordinal: boolean })[], of: 'sum' | 'mean'): string {
  const parts = terms.map(({ linkId, from, ordinal }) =>
    from === undefined ? countOf(linkId, ordinal) : `(${from} - ${countOf(linkId, ordinal)})`,
  );
  const sum = `(${parts.join(' + ')})`;
  return of === 'sum' ? `${sum}.round(2)` : `(${sum} / ${terms.length}).round(2)`;
}

const LONGEST = 20_000;
const string = `'(?:[^'\\\\]|\\\\.)*'`;
const source = `%resource(?:\\.descendants\\(\\)|\\.repeat\\(item\\)|(?:\\.item)+)`;
const counted = `(?:\\.value)?(?:\\.ordinal\\(\\)|\\.weight\\(\\))?`;
const one = new RegExp(`^${source}\\.where\\(linkId=(${string})\\)\\.answer${counted}$`);
const many = new RegExp(
  `^${source}(?:\\.where\\(((?:linkId!?=${string}(?:or|and)?)+)\\))?\\.answer${counted}\\.sum\\(\\)$`,
);
const comparison = new RegExp(`linkId(!?=)(${string})(or|and)?`, 'g');
const lookup = new RegExp(
  `^%questionnaire(?:\\.item)+\\.where\\(linkId=(${string})\\)\\.answerOption\\.where\\(valueCoding\\.code=` +
    `%resource(?:\\.item)+\\.where\\(linkId=(${string})\\)\\.answer\\.valueCoding\\.code\\)\\.extension` +
    `(?:\\.where\\(url=(?:%\\w+|${string})\\)|\\(${string}\\))\\.value(?:Decimal)?$`,
);
const reversed = /^(-?\d+(?:\.\d+)?)-(.+)$/;

/** White space outside of quotes taken out. */
const compact = (text: string): string =>
  text.replace(new RegExp(`(${string})|\\s+`, 'g'), (_whole, kept: string | undefined) => kept ?? '');

/** The text between the outermost pair of brackets, if they are one pair. */
function unwrapped(text: string): string {
  let inner = text;
  while (inner.startsWith('(') && closes(inner) === inner.length - 1) inner = inner.slice(1, -1);
  return inner;
}

/** Where the bracket closes that a text opens with. */
function closes(text: string): number {
  let depth = 0;
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inQuotes && unit === '\\') at += 1;
    else if (unit === "'") inQuotes = !inQuotes;
    else if (!inQuotes && unit === '(') depth += 1;
    else if (!inQuotes && unit === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

/** The summands of a text, split at every plus outside of brackets and quotes. */
function summands(text: string): string[] {
  const parts: string[] = [];
  let [depth, start, inQuotes] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inQuotes && unit === '\\') at += 1;
    else if (unit === "'") inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    else if (unit === '+' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function termOf(text: string): Term | null {
  const inner = unwrapped(text);
  const turned = reversed.exec(inner);
  const found = one.exec(unwrapped(turned ? turned[2]! : inner));
  if (!found) return null;
  return { linkId: unquoted(found[1]!), ...(turned ? { from: Number(turned[1]) } : {}) };
}

/** The questions a `where` picks of those that count; null when it mixes what cannot be told apart. */
function picked(where: string | undefined, countable: readonly string[]): string[] | null {
  if (where === undefined) return [...countable];
  const found = [...where.matchAll(comparison)];
  const named = found.map(([, , name]) => unquoted(name!));
  const joins = new Set(found.slice(0, -1).map(([, , , join]) => join));
  if (found.every(([, sign]) => sign === '=') && !joins.has('and')) return named;
  const excludes = found.every(([, sign]) => sign === '!=') && !joins.has('or');
  return excludes ? countable.filter((linkId) => !named.includes(linkId)) : null;
}

/** What a variable stands for, where it looks the ordinal of one question's answer up among its options. */
function lookedUp(expression: string | undefined): string | null {
  const found = lookup.exec(compact(expression ?? ''));
  return found && found[1] === found[2] ? unquoted(found[1]!) : null;
}

/**
 * The sum that form builders write with one variable for each question, `iif(%any, iif(%a.exists(), %a, 0) + …, {})`;
 * null where it is not exactly that.
 */
function ofVariables(text: string, variables: ReadonlyMap<string, string>): Formula | null {
  const whole = /^iif\(%\w+,(.*),\{\}\)$/.exec(text);
  const terms = summands(whole ? whole[1]! : text).map((part): Term | null => {
    const found = /^iif\(%(\w+)\.exists\(\),%(\w+),0\)$/.exec(part);
    const linkId = found && found[1] === found[2] ? lookedUp(variables.get(found[1]!)) : null;
    return linkId === null ? null : { linkId };
  });
  return terms.every((term) => term !== null) ? { terms, of: 'sum', openIsZero: true } : null;
}

/**
 * A sum or mean of questions out of a FHIRPath expression; null for any other calculation, which nobody here should
 * guess. `countable` are the questions that count something, for sums over all of them; `variables` expressions by
 * name.
 */
export function readFormula(
  expression: string,
  countable: readonly string[],
  variables: ReadonlyMap<string, string> = new Map(),
): Formula | null {
  if (expression.length > LONGEST) return null;
  let text = unwrapped(compact(expression));
  text = unwrapped(text.replace(/\.round\(\d\)$/, ''));
  const all = many.exec(text);
  if (all) {
    const links = picked(all[1], countable);
    return links?.length ? { terms: links.map((linkId) => ({ linkId })), of: 'sum', openIsZero: true } : null;
  }
  const divided = /^(\(.*\))\/(\d{1,3})$/.exec(text);
  const parts = summands(unwrapped(divided && closes(divided[1]!) === divided[1]!.length - 1 ? divided[1]! : text));
  const terms = parts.map(termOf);
  if (!terms.every((term) => term !== null)) return ofVariables(text, variables);
  if (divided && Number(divided[2]) !== terms.length) return null;
  return { terms, of: divided ? 'mean' : 'sum', openIsZero: false };
}
