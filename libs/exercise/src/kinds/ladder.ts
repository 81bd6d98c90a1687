import { checkFlags, checkLabelled, checkOptionalLabelled, checkWhole } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { climbed, ladderFields, nextRung, readLadder, rungRules, rungsOf, smallestFirst } from '../ladder/rungs.js';
import type { LadderStep, Language } from '../types/index.js';
import { idsOf, isBlank, isRecord } from '../values.js';
import { listFaults, recordFaults } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { isOwnId, ownIds, ownLabelFaults, ownName } from './own.js';
import { checkRange, endsInWords, scaleNumber } from './scale.js';
import { quoted } from './words.js';

export { nextRung, rungsOf, smallestFirst };

const numbers = (step: LadderStep, value: unknown) => {
  const { predicted, actual } = readLadder(step, value);
  return { before: scaleNumber(step.distress, predicted), after: scaleNumber(step.distress, actual) };
};

const wordsFor = (language: Language) =>
  language === 'en' ? { expected: 'expected', was: 'it was' } : { expected: 'se esperaba', was: 'fue' };

/**
 * Small steps climbed one at a time. Answer: `{rungs, chosen, predicted, actual, outcome, note, climbed}`; one answer is
 * one climb, on the ladder as it then stood.
 */
export const ladder: Kind<LadderStep> = {
  validate(step, value, { partial }) {
    const faults = recordFaults(step.id, value, ladderFields(step));
    if (faults.length || !isRecord(value)) return faults;
    const rungs = isBlank(value.rungs) ? [] : listFaults(step.id, value.rungs, rungRules(step), 'rungs');
    const labels = rungs.length ? [] : ownLabelFaults(step.id, value.rungs, 'label', partial, 'rungs');
    if (rungs.length || labels.length) return [...rungs, ...labels];
    const listed = isBlank(value.rungs) ? idsOf(step.rungs) : idsOf(value.rungs);
    return isBlank(value.chosen) || listed.includes(value.chosen as string)
      ? []
      : [{ step: step.id, code: 'unknown_item', path: 'chosen' }];
  },
  isComplete: (step, value) => readLadder(step, value).chosen !== undefined,
  observations(step, value) {
    const { chosen } = readLadder(step, value);
    const { before, after } = numbers(step, value);
    const at = (name: string) => [`${step.id}.${name}`, ...(chosen ? [`${step.id}.${chosen}.${name}`] : [])];
    return [
      ...(before === undefined ? [] : at('predicted').map((code) => ({ code, value: before, at: 'before' as const }))),
      ...(after === undefined ? [] : at('actual').map((code) => ({ code, value: after, at: 'after' as const }))),
    ];
  },
  codes(step) {
    const { prompt, min, max, better } = step.distress;
    const own = step.canWriteOwn ? ownIds.map((id) => ({ id, label: ownName(id) })) : [];
    const both = (prefix: string, label: typeof prompt) => [
      { code: `${prefix}.predicted`, label, min, max, ...(better ? { better } : {}), at: 'before' as const },
      { code: `${prefix}.actual`, label, min, max, ...(better ? { better } : {}), at: 'after' as const },
    ];
    return [
      ...both(step.id, prompt),
      ...[...step.rungs, ...own].flatMap(({ id, label }) => both(`${step.id}.${id}`, label)),
    ];
  },
  sentence(step, value, language) {
    const { chosen, outcome, note } = readLadder(step, value);
    const { before, after } = numbers(step, value);
    const rungs = rungsOf(step, value);
    const label = (id: string | undefined) => rungs.find((rung) => rung.id === id)?.label[language] ?? '';
    if (chosen === undefined) return readLadder(step, value).rungs ? rungs.map(({ id }) => label(id)).join('; ') : '';
    const say = wordsFor(language);
    const felt = [
      before === undefined ? '' : `${say.expected} ${before}`,
      after === undefined ? '' : `${say.was} ${after}`,
    ];
    const told = felt.filter(Boolean).join(', ');
    return [
      `${label(chosen)}${told ? `: ${told} (${endsInWords(step.distress, language)})` : ''}`,
      step.outcomes?.find(({ id }) => id === outcome)?.label[language] ?? '',
      note ? quoted(note) : '',
    ]
      .filter(Boolean)
      .join('. ');
  },
  redact(step, value) {
    const { note: _note, rungs = [], ...rest } = readLadder(step, value);
    return { ...rest, ...(rungs.length ? { rungs: rungs.map(({ label: _label, ...rung }) => rung) } : {}) };
  },
  holdsFreeText: (step) => step.canWriteOwn === true || step.note !== false,
  tokens(step, value) {
    const { chosen, outcome } = readLadder(step, value);
    return [chosen, outcome].filter((each) => each !== undefined);
  },
  words: (step, value, language) =>
    rungsOf(step, value).find(({ id }) => id === readLadder(step, value).chosen)?.label[language] ?? '',
  count: (step, value) => (isBlank(value) ? 0 : rungsOf(step, value).length),
  pairs: (step, value) => [{ id: step.id, ...numbers(step, value) }],
  carryOver(step, earlier) {
    const { rungs, chosen, predicted, actual } = readLadder(step, earlier);
    const done = climbed(step, earlier);
    const open = chosen !== undefined && typeof actual !== 'number';
    return {
      ...(rungs ? { rungs } : {}),
      ...(open ? { chosen, ...(typeof predicted === 'number' ? { predicted } : {}) } : {}),
      ...(done.length ? { climbed: done } : {}),
    };
  },
};

/** What makes a step of this kind well formed. */
export const ladderCheck: StepCheck = {
  fields: ['rungs', 'canWriteOwn', 'distress', 'outcomes', 'note'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    const { distress } = step;
    if (isRecord(distress)) {
      checkText(distress.prompt, `${path}.distress.prompt`, report);
      checkRange(distress, `${path}.distress`, report);
    } else report(`${path}.distress`, 'not_an_object');
    const [min, max] = isRecord(distress) ? [Number(distress.min), Number(distress.max)] : [0, 10];
    checkLabelled(step.rungs, `${path}.rungs`, report, { max: 20 }, (rung, at) =>
      checkWhole(rung.expected, `${at}.expected`, report, min, max),
    );
    checkOptionalLabelled(step.outcomes, `${path}.outcomes`, report, { max: 20 });
    checkFlags(step, ['canWriteOwn', 'note'], path, report);
    if (idsOf(step.outcomes).some((id) => idsOf(step.rungs).includes(id) || isOwnId(id)))
      report(`${path}.outcomes`, 'duplicate_id');
  },
  knownTokens: (step) => [...idsOf(step.rungs), ...(step.canWriteOwn ? ownIds : []), ...idsOf(step.outcomes)],
  mayHoldFreeText: (step) => step.canWriteOwn === true || step.note !== false,
  carriesOver: true,
};
