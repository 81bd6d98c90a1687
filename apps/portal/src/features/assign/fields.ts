import type { Assignment, AssignmentBody } from './api';
import type { Language } from '../../lib/texts';
import { newWhen, whenOf, type When } from './when/when';

/** What therapist and client say about a plan. */
export interface PlanWords {
  why: string;
  whenWhere: string;
  obstacle: string;
  ifThen: string;
  smallestDose: string;
}

/** A plan as it is being made. */
export interface AssignFields extends PlanWords {
  confidence: number | null;
  when: When;
}

export const newFields = (today: string): AssignFields => ({
  why: '', whenWhere: '', obstacle: '', ifThen: '', smallestDose: '', confidence: null, when: newWhen(today),
});

/** The fields of a plan that is there. */
export const fieldsOf = (assignment: Assignment, language: Language, today: string): AssignFields => ({
  why: assignment.why ?? '',
  whenWhere: assignment.whenWhere ?? '',
  obstacle: assignment.obstacle ?? '',
  ifThen: assignment.ifThen ?? '',
  smallestDose: assignment.smallestDose ?? '',
  confidence: assignment.confidence,
  when: whenOf(assignment.schedule, language, today),
});

/** What is sent besides client, exercise and schedule; what was left open is left out. */
export function planTexts(fields: AssignFields): Omit<AssignmentBody, 'clientId' | 'exerciseId' | 'schedule'> {
  const { confidence } = fields;
  return {
    why: said(fields.why),
    whenWhere: said(fields.whenWhere),
    obstacle: said(fields.obstacle),
    ifThen: said(fields.ifThen),
    smallestDose: said(fields.smallestDose),
    confidence: confidence ?? undefined,
  };
}

const said = (words: string): string | undefined => words.trim() || undefined;
