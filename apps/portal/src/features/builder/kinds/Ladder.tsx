import type { LadderStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, listOf, LocalizedField, NumberField, ScaleFields, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { Section } from './parts/Section';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Small steps from easy to hard, climbed one at a time. */
export default function Ladder(props: BuildProps<LadderStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step } = part;
  const distress = under(part, 'distress');
  const { min, max } = step.distress ?? { min: 0, max: 10 };
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'rungs')}
        label={t('ladder.rungs')}
        hint={t('ladder.rungsHint')}
        one={t('ladder.rung')}
        add={t('ladder.addRung')}
        prefix="rung"
        taken={listOf(step.outcomes).map(({ id }) => id)}
        max={20}
        marks={({ expected }) => (expected === undefined ? [] : [t('ladder.expectedMark', { number: expected })])}
      >
        {(rung) => <NumberField {...under(rung, 'expected')} label={t('ladder.expected')} hint={t('ladder.expectedHint')} min={min} max={max} optional />}
      </IdLabelList>
      <FlagField {...under(part, 'canWriteOwn')} label={t('ladder.canWriteOwn')} />
      <Section title={t('ladder.distress')} hint={t('ladder.distressHint')}>
        <LocalizedField {...under(distress, 'prompt')} label={t('step.prompt')} />
        <ScaleFields {...distress} />
      </Section>
      <IdLabelList
        {...under(part, 'outcomes')}
        label={t('ladder.outcomes')}
        one={t('ladder.outcome')}
        add={t('ladder.addOutcome')}
        prefix="outcome"
        taken={listOf(step.rungs).map(({ id }) => id)}
        max={20}
        optional
      />
      <FlagField {...under(part, 'note')} byDefault label={t('ladder.note')} />
      <Optional part={part} />
      <StepMore part={part} words={step.canWriteOwn === true || step.note !== false} carries />
    </>
  );
}
