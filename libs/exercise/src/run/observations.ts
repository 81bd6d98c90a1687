import type { CodeMeaning } from '../kinds/kind.js';
import { chosenOptions } from '../kinds/choice.js';
import { kindOf } from '../kinds/registry.js';
import type { Answers, ExerciseDefinition, Observation } from '../types/index.js';
import { effectivePrivateSteps } from './private.js';
import { allSteps, walk, type Visit } from './walk.js';

/** The visible steps whose answers others may read. */
function sharedVisits(definition: ExerciseDefinition, answers: Answers, privateSteps: readonly string[]): Visit[] {
  const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  return walk(definition, answers).visits.filter(({ step }) => !withheld.has(step.id));
}

/** The coded numbers the answers yield. A private step yields none; a code is never made of what was typed. */
export const observationsOf = (
  definition: ExerciseDefinition,
  answers: Answers,
  privateSteps: readonly string[] = [],
): Observation[] =>
  sharedVisits(definition, answers, privateSteps).flatMap(({ step, value }) => kindOf(step).observations(step, value));

/** Every observation code the definition can yield, with the words and range a chart needs. */
export const observationCodes = (definition: ExerciseDefinition): CodeMeaning[] =>
  allSteps(definition).flatMap((step) => kindOf(step).codes(step));

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
