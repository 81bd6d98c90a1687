import type { EmotionStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Words for feelings, from the wheel or one's own. */
export default function Emotion(props: BuildProps<EmotionStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <FlagField {...under(part, 'multiple')} label={t('emotion.multiple')} />
      <FlagField {...under(part, 'intensity')} byDefault label={t('emotion.intensity')} hint={t('emotion.intensityHint')} />
      <Optional part={part} />
      <StepMore part={part} words />
    </>
  );
}
