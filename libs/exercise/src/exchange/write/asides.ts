import { labelOf } from '../../difference/parts.js';
import type { ExerciseDefinition, Localized, Step } from '../../types/index.js';
import { isWhole } from '../ours.js';
import type { Writing } from './writing.js';

type Has = (step: Step) => boolean;

const isOf =
  <K extends Step['kind']>(kind: K, test: (step: Extract<Step, { kind: K }>) => boolean): Has =>
  (step) =>
    step.kind === kind && test(step as Extract<Step, { kind: K }>);

const options = (
  test: (option: { hint?: unknown; when?: unknown; flags?: unknown; makesPrivate?: unknown }) => boolean,
): Has => isOf('choice', (step) => step.options.some(test));

/** What a step may say that FHIR has no field for, by the name under which it is told. */
const beyond: Record<string, Has> = {
  offers: (step) => !!step.offers?.length,
  private: (step) => step.canBePrivate === false,
  startsFrom: (step) => step.startsFrom !== undefined,
  card: (step) => (step.kind === 'text' || step.kind === 'choice') && step.card !== undefined,
  examples: isOf('text', (step) => !!step.examples?.length),
  returns: isOf('text', (step) => step.returns !== undefined),
  hints: options(({ hint }) => hint !== undefined),
  optionConditions: options(({ when }) => when !== undefined),
  flags: options(({ flags }) => flags !== undefined),
  makesPrivate: options(({ makesPrivate }) => makesPrivate !== undefined),
  ownWords: isOf('choice', (step) => step.options.filter(({ write }) => write).length > 1),
  middleLabels: isOf('scale', (step) => Object.keys(step.labels).length > 2),
  shows: isOf('instruction', (step) => !!step.shows?.length || !!step.showsTherapistStatus),
};

/** The words a step is known by; a before-after without words of its own is known by its first scale. */
export const wordsOf = (step: Step): Localized | undefined =>
  labelOf(step) ?? (step.kind === 'before-after' ? step.scales[0]?.prompt : undefined);

/** Tells what of a step other programs do without. */
export function tellStep(step: Step, path: string, writing: Writing): void {
  if (isWhole(step)) writing.tell(path, `kind.${step.kind}`, wordsOf(step));
  for (const [what, has] of Object.entries(beyond)) if (has(step)) writing.tell(`${path}.${what}`, what, wordsOf(step));
}

/** Tells what stands around the steps that other programs do without. */
export function tellHead(definition: ExerciseDefinition, writing: Writing): void {
  for (const key of ['why', 'whenHard', 'forTherapist', 'endings', 'smaller', 'needs', 'counts'] as const)
    if (definition[key] !== undefined) writing.tell(key, key);
  definition.scores?.forEach(({ label, bands, missing }, index) => {
    if (bands?.length) writing.tell(`scores.${index}.bands`, 'bands', label);
    if (missing.atMost > 0) writing.tell(`scores.${index}.missing`, 'prorate', label);
  });
}
