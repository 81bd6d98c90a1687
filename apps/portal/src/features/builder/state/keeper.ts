import type { DefinitionProblem, ExerciseDefinition } from '@attune/exercise';
import { Keeper, type Kept } from '../../../lib/keeper';

export { REST_MS, type Keeping, type KeeperState } from '../../../lib/keeper';

/** A draft as the server has it. */
export interface KeptDraft extends Kept {
  problems: DefinitionProblem[];
}

/** How a draft is sent; throws what the API answers. */
export type SaveDraft = (definition: ExerciseDefinition, revision: number) => Promise<KeptDraft>;

/** Keeps the draft of an exercise on the server. */
export class BuilderKeeper extends Keeper<ExerciseDefinition> {}
