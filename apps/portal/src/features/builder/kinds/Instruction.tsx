import type { InstructionStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { earlierSteps, FlagField, listOf, LocalizedField, stepPart, StepsField, under } from '../fields';
import type { BuildProps } from './build';
import { withWords } from './parts/CardFields';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Something to read. */
export default function Instruction(props: BuildProps<InstructionStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <LocalizedField {...under(part, 'body')} label={t('instruction.body')} rows={4} />
      <StepHead part={part} optional />
      <StepMore part={part} fields={['shows', 'showsTherapistStatus']}>
        <StepsField
          {...under(part, 'shows')}
          from={withWords(earlierSteps(props.definition, part.value.id), listOf(part.value.shows))}
          label={t('instruction.shows')}
          none={t('steps.none')}
          optional
        />
        <FlagField {...under(part, 'showsTherapistStatus')} label={t('instruction.status')} hint={t('instruction.statusHint')} />
      </StepMore>
    </>
  );
}
