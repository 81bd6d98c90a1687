import type { CodeMeaning } from '../kinds/kind.js';
import { chosenOptions } from '../kinds/choice.js';
import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, Observation, Step } from '../types/index.js';
import { mergeNumbers } from './numbers.js';
import { effectivePrivateSteps } from './private.js';
import { scoresOf } from './score-results.js';
import { allSteps, walk } from './walk.js';

/**
 * The coded numbers the answers yield, each code once, and the scores. A private step yields none, and takes the scores
 * it belongs to with it; a code is never made of what was typed.
 */
export function observationsOf(
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] = [],
): Observation[] {
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const { visits } = walk(definition, answers);
  const scores = scoresOf(definition, answers, privateSteps).flatMap(({ score, value }) =>
    value === undefined ? [] : [{ code: score.id, value }],
  );
  return [...mergeNumbers(visits.filter(({ step }) => !withheld.has(step.id))), ...scores];
}

/** Every observation code the definition can yield, each once, with the words and range a chart needs. */
export function observationCodes(definition: ExerciseDefinition): CodeMeaning[] {
  const codes = allSteps(definition).flatMap((step) => kindOf(step).codes(step));
  const scores = (definition.scores ?? []).map(({ id: code, label, min, max, better }) => ({
    ...{ code, label, min, max },
    ...(better ? { better } : {}),
  }));
  return [...new Map([...codes, ...scores].map((meaning) => [meaning.code, meaning])).values()];
}

/** Where a code comes from: its step and, for a step inside a before-after, the id of that. */
export interface CodeSource {
  step: Step;
  within?: string;
}

/** The step behind every code that a step yields; the first where several share one, as feelings do. Scores have none. */
export function codeSources(definition: ExerciseDefinition): Map<string, CodeSource> {
  const sources = new Map<string, CodeSource>();
  const note = (step: Step, within?: string): void => {
    for (const { code } of kindOf(step).codes(step))
      if (!sources.has(code)) sources.set(code, { step, ...(within ? { within } : {}) });
  };
  for (const step of definition.steps) {
    note(step);
    if (step.kind === 'before-after') for (const inner of step.steps) note(inner, step.id);
  }
  return sources;
}

/** An option that a clinician should see was chosen. */
export interface RaisedFlag {
  step: string;
  option: string;
  flag: string;
}

/** The flags of the options chosen; the risk rules decide what follows from each. */
export const flagsOf = (definition: ExerciseDefinition, answers: Answers): RaisedFlag[] =>
  walk(definition, answers).visits.flatMap(({ step, value }) =>
    step.kind === 'choice'
      ? chosenOptions(step, value).flatMap(({ option }) =>
          option.flags ? [{ step: step.id, option: option.id, flag: option.flags }] : [],
        )
      : [],
  );

/** The one flag that is no warning: the client puts a question, or would like to speak about it. */
export const ASKS = 'ask';

/** What an entry calls for, the graver first: a clinician should see it, it asks something, or nothing but to be read. */
export type Attention = 'risk' | 'ask' | null;

/** What the shared answers call for. A private step calls for nothing: it is for its author alone. */
export function attentionOf(definition: ExerciseDefinition, answers: Answers, privateSteps: readonly string[] = []): Attention {
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const flags = flagsOf(definition, answers).filter(({ step }) => !withheld.has(step));
  if (flags.some(({ flag }) => flag !== ASKS)) return 'risk';
  return flags.length > 0 ? 'ask' : null;
}
