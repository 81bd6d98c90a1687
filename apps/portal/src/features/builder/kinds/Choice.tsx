import type { ChoiceOption, ChoiceStep } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useContext } from 'react';
import { useText } from '../../../lib/texts';
import { earlierSteps, FlagField, IdLabelList, listOf, put, stepPart, under } from '../fields';
import { placedSteps } from '../state/place';
import type { BuildProps } from './build';
import { withCardFrom } from './choice/card-options';
import { OptionFields } from './choice/OptionFields';
import { CardFields, withWords } from './parts/CardFields';
import { InsideRepeat, useBefore } from './parts/inside';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** One option of several, or more than one. */
export default function Choice(props: BuildProps<ChoiceStep>) {
  const t = useText('builderKinds');
  const inside = useContext(InsideRepeat) !== null;
  const before = useBefore(props.step);
  const part = stepPart(props);
  const { value: step, onChange } = part;
  const { definition } = props;
  const earlier = withWords(earlierSteps(definition, before), listOf(step.card?.from));
  const last = earlier.at(-1);
  const steps = placedSteps(definition).map((placed) => placed.step);
  const card = step.card && under(part, 'card');
  const marks = (option: ChoiceOption) => [
    ...(option.write ? [t('option.mark.write')] : []),
    ...(option.when ? [t('option.mark.when')] : []),
    ...(option.value === undefined ? [] : [t('option.mark.value', { points: option.value })]),
    ...(option.flags ? [t('option.mark.flags')] : []),
    ...(option.makesPrivate ? [t('option.mark.private')] : []),
  ];
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'options')}
        label={t('choice.options')}
        one={t('choice.option')}
        add={t('choice.addOption')}
        prefix="option"
        max={limits.options}
        marks={marks}
      >
        {(option) => <OptionFields option={option} definition={definition} before={before} steps={steps} />}
      </IdLabelList>
      <FlagField {...under(part, 'multiple')} label={t('choice.multiple')} />
      <FlagField {...under(part, 'observe')} label={t('choice.observe')} hint={t('choice.observeHint')} />
      <Optional part={part} />
      <StepMore part={part} fields={['card']} words={listOf(step.options).some(({ write }) => write)}>
        {(!inside || step.card) && (
          <FlagField
            value={step.card !== undefined}
            problems={[]}
            language={part.language}
            onChange={(on) => onChange(withCardFrom(put(step, 'card', on ? { from: [], pick: 'one' } : undefined), last ? [last.id] : [], earlier))}
            label={t('choice.card')}
            hint={t('choice.cardHint')}
          />
        )}
        {card && step.card && (
          <CardFields
            {...card}
            value={step.card}
            from={earlier}
            onChange={(next, as) => onChange(withCardFrom(put(step, 'card', { ...next!, from: step.card!.from }), next!.from, earlier), as && `card.${as}`)}
          />
        )}
      </StepMore>
    </>
  );
}
