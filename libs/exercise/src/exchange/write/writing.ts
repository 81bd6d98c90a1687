import type { ExerciseDefinition, Language, Localized, Step } from '../../types/index.js';
import type { Aside } from '../aside.js';
import type { Comparable } from '../asking.js';
import type { Raw } from '../fhir.js';
import { Names } from '../ids.js';
import { writeText } from '../texts.js';

/** How a step or scale that was written can be asked about in FHIR. */
export interface Written {
  linkId: string;
  by: 'options' | 'number' | 'presence';
  /** What stands for each option; an option that is not here cannot be compared with. */
  options?: ReadonlyMap<string, Comparable>;
}

/** Everything gathered while one Questionnaire is written. */
export class Writing {
  readonly asides: Aside[] = [];
  /** Link ids by step id. */
  readonly links = new Map<string, string>();
  readonly names: Names;

  constructor(
    readonly language: Language,
    taken: Iterable<string> = [],
    /** How steps and scales can be asked about, by their ids; a scale's with its side (`calm.after`). */
    readonly steps = new Map<string, Written>(),
    readonly scales = new Map<string, Written>(),
  ) {
    this.names = new Names(taken);
  }

  /** Writes beside this one, in the same surroundings, and leaves no trace. */
  shadow(): Writing {
    return new Writing(this.language, [], this.steps, this.scales);
  }

  text(text: Localized | undefined, field = 'text'): Raw {
    return writeText(text, field, this.language);
  }

  /** The link id of a step, made of its own id. */
  link(id: string): string {
    return this.names.unique(id);
  }

  tell(path: string, what: string, label?: Localized): void {
    const words = label?.[this.language];
    this.asides.push({ path, what, why: 'only_ours', ...(words ? { label: words.slice(0, 200) } : {}) });
  }
}

/** Every step of a definition by its place in it (`steps.2.steps.0`). */
export const placesOf = (definition: ExerciseDefinition): { step: Step; path: string }[] =>
  definition.steps.flatMap((step, index) => [
    { step, path: `steps.${index}` },
    ...(step.kind === 'before-after'
      ? step.steps.map((inner, place) => ({ step: inner as Step, path: `steps.${index}.steps.${place}` }))
      : []),
  ]);
