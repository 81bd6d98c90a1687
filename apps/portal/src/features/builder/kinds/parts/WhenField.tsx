import type { Condition, ExerciseDefinition } from '@attune/exercise';
import { ConditionField } from '../../conditions';
import { under, type Part } from '../../fields';

interface Props {
  label: string;
  part: Part<{ when?: Condition }>;
  definition: ExerciseDefinition;
  before: string;
}

/** When a part of a step is offered. */
export function WhenField({ label, part, definition, before }: Props) {
  const { value, onChange, problems } = under(part, 'when');
  return <ConditionField label={label} when={value} onChange={onChange} problems={problems} definition={definition} before={before} />;
}
