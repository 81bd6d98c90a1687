import type { TimerStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, MinutesField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

const OFFERED = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** Time given to something: counted down, or up until it is stopped. */
export default function Timer(props: BuildProps<TimerStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const minutes = under(part, 'minutes');
  return (
    <>
      <StepHead part={part} />
      <MinutesField
        {...minutes}
        onChange={(next) => minutes.onChange(next?.length ? next : undefined)}
        label={t('timer.minutes')}
        hint={t('timer.minutesHint')}
        offered={OFFERED}
        max={180}
        others
      />
      <FlagField {...under(part, 'byHand')} byDefault label={t('timer.byHand')} />
      <FlagField {...under(part, 'sound')} byDefault label={t('timer.sound')} />
      <Optional part={part} />
      <StepMore part={part} />
    </>
  );
}
