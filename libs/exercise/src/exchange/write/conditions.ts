import type { Condition } from '../../types/index.js';
import { isRecord } from '../../values.js';
import type { Comparable } from '../asking.js';
import type { EnableWhen, Operator } from '../fhir.js';
import type { Writing, Written } from './writing.js';

/** Rows of enableWhen and how they are joined; one row alone joins either way. */
interface Rows {
  join: 'all' | 'any';
  rows: EnableWhen[];
}

/** A Coding as a condition names it: by system and code, by its words where it has no code. */
const bare = ({ type, value }: Comparable): unknown => {
  if (type !== 'Coding' || !isRecord(value)) return value;
  const { system, code, display } = value;
  return { ...(system === undefined ? {} : { system }), ...(code === undefined ? { display } : { code }) };
};

function ofOptions(asked: Written | undefined, ids: readonly string[], operator: '=' | '!='): Rows | null {
  const answers = ids.map((id) => asked?.options?.get(id));
  if (!asked || !answers.every((answer) => answer !== undefined)) return null;
  const rows = answers.map((answer) => ({ question: asked.linkId, operator, [`answer${answer.type}`]: bare(answer) }));
  return { join: operator === '=' ? 'any' : 'all', rows };
}

function ofBounds(asked: Written | undefined, { atLeast, atMost }: { atLeast?: number; atMost?: number }): Rows | null {
  if (asked?.by !== 'number') return null;
  const row = (operator: Operator, number: number): EnableWhen => ({
    question: asked.linkId,
    operator,
    [Number.isInteger(number) ? 'answerInteger' : 'answerDecimal']: number,
  });
  if (atLeast === atMost && atLeast !== undefined) return { join: 'all', rows: [row('=', atLeast)] };
  return {
    join: 'all',
    rows: [
      ...(atLeast === undefined ? [] : [row('>=', atLeast)]),
      ...(atMost === undefined ? [] : [row('<=', atMost)]),
    ],
  };
}

const joined = (parts: (Rows | null)[], join: 'all' | 'any'): Rows | null =>
  parts.every((part) => part !== null && (part.join === join || part.rows.length === 1))
    ? { join, rows: parts.flatMap((part) => part!.rows) }
    : null;

/** What holds when a condition does not, as far as rows can say it. */
function negated(when: Condition, writing: Writing): Rows | null {
  if ('not' in when) return flat(when.not, writing);
  if ('any' in when)
    return joined(
      when.any.map((each) => negated(each, writing)),
      'all',
    );
  if ('all' in when)
    return joined(
      when.all.map((each) => negated(each, writing)),
      'any',
    );
  if ('is' in when) return flat({ step: when.step, isNot: when.is }, writing);
  if ('isNot' in when) return flat({ step: when.step, is: when.isNot }, writing);
  if ('answered' in when) return flat({ step: when.step, answered: !when.answered }, writing);
  if (!('scale' in when) || 'change' in when || when.atLeast !== when.atMost) return null;
  const rows = flat(when, writing)?.rows;
  return rows ? { join: 'all', rows: rows.map((row) => ({ ...row, operator: '!=' as const })) } : null;
}

function flat(when: Condition, writing: Writing): Rows | null {
  if ('any' in when)
    return joined(
      when.any.map((each) => flat(each, writing)),
      'any',
    );
  if ('all' in when)
    return joined(
      when.all.map((each) => flat(each, writing)),
      'all',
    );
  if ('not' in when) return negated(when.not, writing);
  if ('count' in when || 'change' in when) return null;
  if ('number' in when)
    return ofBounds(writing.scales.get(when.number) ?? writing.scales.get(`${when.number}.after`), when);
  if ('scale' in when) return ofBounds(writing.scales.get(`${when.scale}.${when.at ?? 'after'}`), when);
  const asked = writing.steps.get(when.step);
  if ('answered' in when) {
    const row = { question: asked?.linkId ?? '', operator: 'exists' as const, answerBoolean: when.answered };
    return asked ? { join: 'all', rows: [row] } : null;
  }
  return 'is' in when ? ofOptions(asked, when.is, '=') : ofOptions(asked, when.isNot, '!=');
}

/**
 * A condition as rows of enableWhen, which know one join only; null where they cannot say it. As in R4, `!=` holds
 * while there is no answer, and no other comparison does.
 */
export function writeCondition(
  when: Condition | undefined,
  writing: Writing,
): { enableWhen?: EnableWhen[]; enableBehavior?: 'all' | 'any' } | null {
  if (when === undefined) return {};
  const found = flat(when, writing);
  if (!found || found.rows.length === 0) return null;
  return { enableWhen: found.rows, ...(found.rows.length > 1 ? { enableBehavior: found.join } : {}) };
}
