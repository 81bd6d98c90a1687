import type { LeafStep, RepeatStep } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { IdLabelList, NumberField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import styles from './parts/kinds.module.css';
import { InsideRepeat } from './parts/inside';
import { Optional } from './parts/Optional';
import { canHoldWords } from './parts/private';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';
import { LeafForm } from './repeat/LeafForm';

const NEW: Omit<LeafStep, 'id' | 'prompt' | 'help'> = { kind: 'text' };

/** A group of questions, answered once or several times. */
export default function Repeat(props: BuildProps<RepeatStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step } = part;
  return (
    <>
      <StepHead part={part} />
      <InsideRepeat value={step.id}>
        <IdLabelList
          {...under(part, 'steps')}
          words="prompt"
          label={t('repeat.steps')}
          one={t('repeat.step')}
          add={t('repeat.addStep')}
          prefix="question"
          start={NEW as never}
          max={12}
          marks={({ kind }) => [t(`repeat.kind.${kind}`)]}
        >
          {(leaf) => <LeafForm leaf={leaf} definition={props.definition} />}
        </IdLabelList>
      </InsideRepeat>
      <div className={styles.numbers}>
        <NumberField {...under(part, 'min')} label={t('repeat.min')} hint={t('repeat.minHint')} min={0} max={step.max ?? limits.repeatEntries} optional />
        <NumberField {...under(part, 'max')} label={t('repeat.max')} hint={t('repeat.maxHint')} min={Math.max(1, step.min ?? 1)} max={limits.repeatEntries} optional />
      </div>
      <Optional part={part} />
      <StepMore part={part} words={canHoldWords(step)} carries />
    </>
  );
}
