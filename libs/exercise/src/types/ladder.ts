import type { Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { ScaleRange, StepBase } from './step-base.js';

export interface Rung extends Labelled {
  /** How hard it is for many people, on the ladder's scale; the client's own number replaces it. */
  expected?: number;
}

/** Small steps from easy to hard, climbed one at a time: what was feared, and how it was. */
export interface LadderStep extends StepBase {
  kind: 'ladder';
  prompt: Localized;
  rungs: Rung[];
  /** The client may add rungs of their own. */
  canWriteOwn?: boolean;
  /** How hard a rung is: asked for each rung, before the climb and after it. */
  distress: ScaleRange & { prompt: Localized };
  /** How it went, in a word. */
  outcomes?: Labelled[];
  /** `false` asks for no note about how it went. */
  note?: boolean;
}

/** A rung as the client has it: in their order, with their number, and in their words where it is their own. */
export interface ClientRung {
  /** A rung of the definition, or `own-1` to `own-12`. */
  id: string;
  /** The client's words; only for a rung of their own. */
  label?: string;
  expected?: number | null;
}

export interface LadderAnswer {
  rungs?: ClientRung[];
  /** The rung of this climb. */
  chosen?: string;
  predicted?: number | null;
  actual?: number | null;
  outcome?: string;
  note?: string;
  /** The rungs climbed before, carried along from answer to answer. */
  climbed?: string[];
}
