import type { DialogueStep, DialogueVariant } from '@attune/exercise';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Choices } from '../../../ui';

interface Props {
  step: DialogueStep;
  /** The highest level played or offered so far. */
  reached: number;
  chosen: string;
  onChoose: (variant: string) => void;
}

/** How hard the rehearsal is to be: the levels met so far, and the harder ones for whoever asks for them. */
export function Levels({ step, reached, chosen, onChoose }: Props) {
  const t = useText('rehearsal');
  const [all, setAll] = useState(false);
  const open = all ? step.variants : step.variants.filter(({ level }) => level <= reached);
  if (step.variants.length < 2) return null;
  const nameOf = ({ level }: DialogueVariant) => {
    const n = step.variants.findIndex((each) => each.level === level) + 1;
    if (n === 1) return t('first');
    return n === step.variants.length && n > 2 ? t('hardest', { n }) : t('harder', { n });
  };
  return (
    <>
      {open.length > 1 && (
        <Choices
          legend={t('level')}
          name="level"
          options={open.map((each) => ({ value: each.id, label: nameOf(each) }))}
          value={chosen}
          onChoose={onChoose}
        />
      )}
      {open.length < step.variants.length && (
        <div>
          <Button kind="text" icon="down" onClick={() => setAll(true)}>
            {t('showHarder')}
          </Button>
        </div>
      )}
    </>
  );
}
