import type { Step } from '@attune/exercise';

/** What the renderer of one kind of step is given. */
export interface KindProps<S extends Step = Step> {
  step: S;
  /** The side of a before-after. */
  part?: 'before' | 'after';
  value: unknown;
  /** Undefined takes the answer back out. */
  onChange: (value: unknown) => void;
  /** The id of the heading that asks the question. */
  labelId: string;
  /** The ids of help and error. */
  describedBy?: string;
  invalid: boolean;
}
