import { planLabel, type PlanField, type PlanStep } from '@attune/exercise/on-demand';
import { eitherText, listOf, put } from '../../fields';

/** A plan that asks for one more field, at the end. */
export const withField = (plan: PlanStep, field: PlanField): PlanStep => put(plan, 'fields', [...listOf(plan.fields), field]);

/** A plan that asks for a field no more: nothing goes by it any longer; its words stay for when it comes back. */
export function withoutField(plan: PlanStep, field: PlanField): PlanStep {
  const next = put(plan, 'fields', listOf(plan.fields).filter((each) => each !== field));
  return withRequired(next, field, false);
}

/** A plan that is, or is not, complete without a field. */
export function withRequired(plan: PlanStep, field: PlanField, needed: boolean): PlanStep {
  const others = listOf(plan.required).filter((each) => each !== field);
  const required = needed ? [...others, field] : others;
  return put(plan, 'required', required.length > 0 ? required : undefined);
}

type Examples = NonNullable<PlanStep['examples']>;

/** The parts of an answer for which sentences may be offered, by field. */
export const EXAMPLES: Record<PlanField, readonly (keyof Examples)[]> = {
  what: ['what'],
  when: [],
  where: ['where'],
  with: ['with'],
  obstacle: ['obstacle'],
  'if-then': ['if', 'then'],
  confidence: [],
};

/** What a field is called: by the plan in its own words, else by the product. */
export const fieldName = (plan: PlanStep, field: PlanField, language: 'en' | 'es'): string =>
  eitherText(planLabel(plan, field), language) || usualName(plan, field, language);

/** What the product calls a field. */
export const usualName = (plan: PlanStep, field: PlanField, language: 'en' | 'es'): string =>
  planLabel({ ...plan, labels: undefined }, field)[language];
