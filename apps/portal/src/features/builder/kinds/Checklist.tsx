import type { ChecklistStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, LocalizedField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Small things of the day. */
export default function Checklist(props: BuildProps<ChecklistStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step } = part;
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'items')}
        label={t('checklist.items')}
        one={t('checklist.item')}
        add={t('checklist.addItem')}
        prefix="item"
        max={30}
        marks={({ lighter }) => (lighter ? [t('checklist.lighterMark')] : [])}
      >
        {(item) => <LocalizedField {...under(item, 'lighter')} label={t('checklist.lighterForm')} hint={t('checklist.lighterFormHint')} optional />}
      </IdLabelList>
      <FlagField {...under(part, 'canWriteOwn')} label={t('checklist.canWriteOwn')} />
      <FlagField {...under(part, 'lighter')} label={t('checklist.lighter')} hint={t('checklist.lighterHint')} />
      <FlagField {...under(part, 'hours')} label={t('checklist.hours')} />
      <Optional part={part} />
      <StepMore part={part} words={step.canWriteOwn === true || step.lighter === true} carries />
    </>
  );
}
