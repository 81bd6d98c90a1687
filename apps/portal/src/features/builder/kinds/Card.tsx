import { cardLooks, cardPlaces, type CardLook, type CardPlace, type CardStep } from '@attune/exercise/on-demand';
import { useText, type Texts } from '../../../lib/texts';
import { earlierSteps, listOf, PickField, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { CardFields, withWords } from './parts/CardFields';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

const LOOKS: Record<CardLook, keyof Texts['builderKinds']> = { plain: 'card.look.plain', soft: 'card.look.soft' };
const PLACES: Record<CardPlace, keyof Texts['builderKinds']> = { phone: 'card.place.phone', print: 'card.place.print' };

/** Earlier words kept as a card. */
export default function CardForm(props: BuildProps<CardStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <CardFields {...under(part, 'card')} from={withWords(earlierSteps(props.definition, part.value.id), listOf(part.value.card?.from))} />
      <PickField
        {...under(part, 'looks')}
        byDefault="all"
        label={t('card.looks')}
        options={cardLooks.map((value) => ({ value, label: t(LOOKS[value]) }))}
      />
      <PickField
        {...under(part, 'places')}
        byDefault="all"
        label={t('card.places')}
        hint={t('card.placesHint')}
        options={cardPlaces.map((value) => ({ value, label: t(PLACES[value]) }))}
      />
      <Optional part={part} />
      <StepMore part={part} words carries />
    </>
  );
}
