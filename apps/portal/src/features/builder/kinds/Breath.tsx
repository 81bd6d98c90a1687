import type { BreathPattern, BreathStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, MinutesField, NumberField, stepPart, under, type Part } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import styles from './parts/kinds.module.css';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

const OFFERED = [1, 2, 3, 4, 5];

/** Paced breathing. */
export default function Breath(props: BuildProps<BreathStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'patterns')}
        label={t('breath.patterns')}
        hint={t('breath.patternsHint')}
        one={t('breath.pattern')}
        add={t('breath.addPattern')}
        prefix="pattern"
        max={4}
        start={{ in: 4, out: 6 }}
        unfolded
      >
        {(pattern) => <Seconds {...pattern} />}
      </IdLabelList>
      <MinutesField {...under(part, 'minutes')} label={t('breath.minutes')} offered={OFFERED} max={5} />
      <FlagField {...under(part, 'sound')} byDefault label={t('breath.sound')} hint={t('breath.soundHint')} />
      <Optional part={part} />
      <StepMore part={part} />
    </>
  );
}

/** The seconds of one breath, part by part. */
function Seconds(part: Part<BreathPattern>) {
  const t = useText('builderKinds');
  return (
    <div className={styles.numbers}>
      <NumberField {...under(part, 'in')} label={t('breath.in')} min={1} max={20} />
      <NumberField {...under(part, 'hold')} label={t('breath.hold')} min={0} max={20} optional />
      <NumberField {...under(part, 'out')} label={t('breath.out')} min={1} max={20} />
      <NumberField {...under(part, 'rest')} label={t('breath.rest')} min={0} max={20} optional />
    </div>
  );
}
