import type { TextStep } from '@attune/exercise';
import { useContext, useId } from 'react';
import { useText } from '../../../lib/texts';
import { Choices } from '../../../ui';
import { earlierSteps, FlagField, listOf, put, stepPart, TextList, under } from '../fields';
import type { BuildProps } from './build';
import { CardFields, withWords } from './parts/CardFields';
import { InsideRepeat, useBefore } from './parts/inside';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';
import { WhenField } from './parts/WhenField';

/** A few words, or a page. */
export default function Text(props: BuildProps<TextStep>) {
  const t = useText('builderKinds');
  const name = useId();
  const inside = useContext(InsideRepeat) !== null;
  const part = stepPart(props);
  const { value: step, onChange } = part;
  const returns = under(part, 'returns');
  const before = useBefore(step);
  const earlier = withWords(earlierSteps(props.definition, before), listOf(step.card?.from));
  const last = earlier.at(-1);
  return (
    <>
      <StepHead part={part} />
      <Choices
        name={name}
        legend={t('text.size')}
        value={step.size ?? 'short'}
        onChoose={(size) => onChange(put(step, 'size', size === 'short' ? undefined : size))}
        options={[
          { value: 'short', label: t('text.size.short') },
          { value: 'long', label: t('text.size.long') },
        ]}
      />
      <TextList
        {...under(part, 'examples')}
        label={t('text.examples')}
        hint={t('text.examplesHint')}
        one={t('text.example')}
        add={t('text.addExample')}
        max={12}
        optional
        marks={({ when }) => (when ? [t('text.mark.when')] : [])}
      >
        {(example) => <WhenField label={t('text.exampleWhen')} part={example} definition={props.definition} before={before} />}
      </TextList>
      <Optional part={part} />
      <StepMore part={part} fields={['copyable', 'groups', 'learned', 'returns', 'card']} words carries>
        <FlagField {...under(part, 'copyable')} label={t('text.copyable')} hint={t('text.copyableHint')} />
        {(!inside || step.groups) && <FlagField {...under(part, 'groups')} label={t('text.groups')} hint={t('text.groupsHint')} />}
        {(!inside || step.learned) && <FlagField {...under(part, 'learned')} label={t('text.learned')} hint={t('text.learnedHint')} />}
        {(!inside || step.returns) && (
          <FlagField
            {...returns}
            value={returns.value === 'date'}
            onChange={(on) => returns.onChange(on ? 'date' : undefined)}
            label={t('text.returns')}
            hint={t('text.returnsHint')}
          />
        )}
        {(!inside || step.card) && (
          <FlagField
            value={step.card !== undefined}
            problems={[]}
            language={part.language}
            onChange={(on) => onChange(put(step, 'card', on ? { from: last ? [last.id] : [], pick: 'one', editable: true } : undefined))}
            label={t('text.card')}
            hint={t('text.cardHint')}
          />
        )}
        {step.card && <CardFields {...under(part, 'card')} value={step.card} from={earlier} />}
      </StepMore>
    </>
  );
}
