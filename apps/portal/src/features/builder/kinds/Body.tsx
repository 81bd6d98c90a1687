import { bodyQualities, bodyRegions, type BodyStep } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { FlagField, IdLabelList, PickField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Where in the body something is noticed, and how it feels there. */
export default function Body(props: BuildProps<BodyStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step, language } = part;
  const qualities = under(part, 'qualities');
  return (
    <>
      <StepHead part={part} />
      <FlagField {...under(part, 'intensity')} byDefault label={t('body.intensity')} />
      <FlagField {...under(part, 'canWriteOwn')} byDefault label={t('body.canWriteOwn')} />
      <PickField
        {...under(part, 'places')}
        byDefault="all"
        label={t('body.places')}
        options={bodyRegions.map(({ id, label }) => ({ value: id, label: label[language] }))}
      />
      {step.qualities ? (
        <>
          <IdLabelList
            {...qualities}
            label={t('body.qualities')}
            one={t('body.quality')}
            add={t('body.addQuality')}
            prefix="quality"
            max={40}
            optional
          />
          <div className="acts">
            <Button kind="text" icon="undo" onClick={() => qualities.onChange(undefined)}>
              {t('body.catalogue')}
            </Button>
          </div>
        </>
      ) : (
        <div className="field">
          <p className="label">{t('body.qualities')}</p>
          <p className="hint">{bodyQualities.map(({ label }) => label[language]).join(', ')}</p>
          <div className="acts">
            <Button icon="pen" onClick={() => qualities.onChange(bodyQualities.map(({ id, label }) => ({ id, label: { ...label } })))}>
              {t('body.ownQualities')}
            </Button>
          </div>
        </div>
      )}
      <Optional part={part} />
      <StepMore part={part} words={step.canWriteOwn !== false} />
    </>
  );
}
