import type { DialogueStep, DialogueVariant } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Choices } from '../../../ui';

interface Props {
  step: DialogueStep;
  /** The levels to choose from. */
  open: readonly DialogueVariant[];
  chosen: string;
  onChoose: (variant: string) => void;
}

/** How hard the rehearsal is to be; nothing where there is one level to choose from. */
export function Levels({ step, open, chosen, onChoose }: Props) {
  const r = useText('rehearsal');
  const nameOf = ({ level }: DialogueVariant) => {
    const n = step.variants.findIndex((each) => each.level === level) + 1;
    if (n === 1) return r('first');
    return n === step.variants.length && n > 2 ? r('hardest', { n }) : r('harder', { n });
  };
  if (open.length < 2) return null;
  return (
    <Choices
      legend={r('level')}
      name="level"
      options={open.map((each) => ({ value: each.id, label: nameOf(each) }))}
      value={chosen}
      onChoose={onChoose}
    />
  );
}
