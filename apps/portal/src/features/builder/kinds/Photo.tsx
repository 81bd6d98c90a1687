import type { PhotoStep } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { FlagField, NumberField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Pictures taken or chosen by the client. */
export default function Photo(props: BuildProps<PhotoStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <NumberField {...under(part, 'max')} label={t('photo.max')} hint={t('photo.maxHint')} min={1} max={limits.photos} optional />
      <FlagField {...under(part, 'caption')} byDefault label={t('photo.caption')} />
      <Optional part={part} />
      <StepMore part={part} words />
    </>
  );
}
