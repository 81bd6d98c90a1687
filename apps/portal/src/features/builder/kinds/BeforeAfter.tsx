import type { BeforeAfterStep, NestedScale } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { IdLabelList, LocalizedField, ScaleFields, stepPart, under, type Part } from '../fields';
import { idsIn } from '../state/edits';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepMore } from './parts/StepMore';

/** The ends of a new scale: felt, from nothing to the most one knows. */
export const START: Pick<NestedScale, 'min' | 'max' | 'labels'> = {
  min: 0,
  max: 10,
  labels: { '0': { en: 'None', es: 'Nada' }, '10': { en: 'As much as I can imagine', es: 'Todo lo que puedo imaginar' } },
};

/** The same scales before and after the steps between, which are edited in the outline. */
export default function BeforeAfter(props: BuildProps<BeforeAfterStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <LocalizedField {...under(part, 'about')} label={t('beforeAfter.about')} hint={t('beforeAfter.aboutHint')} optional />
      <IdLabelList
        {...under(part, 'scales')}
        words="prompt"
        label={t('beforeAfter.scales')}
        hint={t('beforeAfter.scalesHint')}
        one={t('beforeAfter.scale')}
        add={t('beforeAfter.addScale')}
        prefix="scale"
        taken={[...idsIn(props.definition)]}
        start={START}
        max={6}
        unfolded
      >
        {(scale: Part<NestedScale>) => <ScaleFields {...scale} />}
      </IdLabelList>
      <p className="hint">{t('beforeAfter.steps')}</p>
      {part.value.optional !== undefined && <Optional part={part} />}
      <StepMore part={part} fields={['prompt', 'help']}>
        <LocalizedField {...under(part, 'help')} label={t('step.help')} optional />
        {part.value.prompt && <LocalizedField {...under(part, 'prompt')} label={t('beforeAfter.prompt')} optional />}
      </StepMore>
    </>
  );
}
