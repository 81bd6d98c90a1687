import type { PeopleStep } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, listOf, NumberField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** A circle of people, ring by ring. */
export default function People(props: BuildProps<PeopleStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step } = part;
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'rings')}
        label={t('people.rings')}
        hint={t('people.ringsHint')}
        one={t('people.ring')}
        add={t('people.addRing')}
        prefix="ring"
        taken={listOf(step.qualities).map(({ id }) => id)}
        max={5}
      />
      <IdLabelList
        {...under(part, 'qualities')}
        label={t('people.qualities')}
        hint={t('people.qualitiesHint')}
        one={t('people.quality')}
        add={t('people.addQuality')}
        prefix="quality"
        taken={listOf(step.rings).map(({ id }) => id)}
        max={30}
        optional
      />
      <IdLabelList
        {...under(part, 'rhythms')}
        label={t('people.rhythms')}
        hint={t('people.rhythmsHint')}
        one={t('rhythm.one')}
        add={t('rhythm.add')}
        prefix="rhythm"
        max={12}
        optional
      />
      <FlagField {...under(part, 'asksContact')} label={t('people.asksContact')} />
      <FlagField {...under(part, 'note')} byDefault label={t('people.note')} />
      <Optional part={part} />
      <StepMore part={part} fields={['max']} words carries>
        <NumberField {...under(part, 'max')} label={t('people.max')} hint={t('people.maxHint', { max: limits.people })} min={1} max={limits.people} optional />
      </StepMore>
    </>
  );
}
