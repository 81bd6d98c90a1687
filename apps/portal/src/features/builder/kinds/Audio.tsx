import type { AudioStep } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { earlierSteps, FlagField, listOf, NumberField, stepPart, StepsField, under } from '../fields';
import type { BuildProps } from './build';
import { withWords } from './parts/CardFields';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** A recording of one's voice, or something read aloud. */
export default function Audio(props: BuildProps<AudioStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step } = part;
  return (
    <>
      <StepHead part={part} />
      <FlagField {...under(part, 'record')} byDefault label={t('audio.record')} />
      {step.record !== false && (
        <NumberField
          {...under(part, 'maxSeconds')}
          label={t('audio.maxSeconds')}
          hint={t('audio.maxSecondsHint')}
          min={5}
          max={limits.recordingSeconds}
          optional
        />
      )}
      <FlagField {...under(part, 'readAloud')} label={t('audio.readAloud')} hint={t('audio.readAloudHint')} />
      <StepsField
        {...under(part, 'shows')}
        from={withWords(earlierSteps(props.definition, step.id), listOf(step.shows))}
        label={t('audio.shows')}
        none={t('steps.none')}
        optional
      />
      <Optional part={part} />
      <StepMore part={part} words={step.record !== false} />
    </>
  );
}
