import type { Answers, BeforeAfterStep, ExerciseDefinition, Step } from '../types/index.js';
import { isRecord, own } from '../values.js';
import { Facts } from './conditions.js';

export interface WalkOptions {
  /** Walks the smaller version: the kept steps, and a before-after around one of them. */
  smaller?: boolean;
}

/** A step that shows, with what was answered and the before-after it stands in. */
export interface Visit {
  step: Step;
  value: unknown;
  within?: BeforeAfterStep;
}

export interface Walk {
  visits: Visit[];
  /** Everything answered in the visible steps. */
  facts: Facts;
}

/** Every step of a definition, those inside a before-after after the one that holds them. */
export const allSteps = (definition: ExerciseDefinition): Step[] =>
  definition.steps.flatMap((step) => (step.kind === 'before-after' ? [step, ...step.steps] : [step]));

/** Whether a step belongs to the smaller version. */
function isKept(step: Step, keeps: string[]): boolean {
  if (keeps.includes(step.id)) return true;
  return step.kind === 'before-after' && step.steps.some((inner) => keeps.includes(inner.id));
}

interface Walked extends Walk {
  definition: ExerciseDefinition;
  smaller: boolean;
}

const walked = new WeakMap<object, Walked>();

/**
 * Goes through the definition once in order and gathers what shows. Any value at all may stand in the answers. Both are
 * values, whoever changes one makes another: so a submission, which is asked a dozen questions, is gone through once.
 */
export function walk(definition: ExerciseDefinition, answers: Answers, { smaller = false }: WalkOptions = {}): Walk {
  const given = isRecord(answers) ? answers : {};
  const before = walked.get(given);
  if (before?.definition === definition && before.smaller === smaller) return before;
  const keeps = smaller ? definition.smaller?.keeps : undefined;
  const facts = new Facts(definition.scores);
  const visits: Visit[] = [];
  const visit = (step: Step, within?: BeforeAfterStep): void => {
    if ((keeps && !isKept(step, keeps)) || !facts.holds(step.when)) return;
    const value = own(given, step.id);
    visits.push({ step, value, ...(within ? { within } : {}) });
    facts.learn(step, value);
    if (step.kind === 'before-after') for (const inner of step.steps) visit(inner, step);
  };
  for (const step of definition.steps) visit(step);
  const now = { definition, smaller, visits, facts };
  walked.set(given, now);
  return now;
}
