import type { Card, Step, StepKind } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { FlagField, StepsField, under, type Part } from '../../fields';

interface Props extends Part<Card> {
  /** The steps whose words may be kept. */
  from: readonly Step[];
}

/** A card: the earlier steps its words may come from, whether they can be changed, whether it comes back. */
export function CardFields({ from, ...part }: Props) {
  const t = useText('builderKinds');
  const returns = under(part, 'returns');
  return (
    <>
      <StepsField {...(under(part, 'from') as Part<string[] | undefined>)} from={from} label={t('card.from')} none={t('card.noSteps')} />
      <FlagField {...under(part, 'editable')} label={t('card.editable')} />
      <FlagField
        {...returns}
        value={returns.value === 'ask'}
        onChange={(on) => returns.onChange(on ? 'ask' : undefined)}
        label={t('card.returns')}
        hint={t('card.returnsHint')}
      />
    </>
  );
}

/** The kinds whose answers are words enough to be read again. */
const WORDLESS: readonly StepKind[] = ['instruction', 'before-after', 'dialogue', 'breath', 'timer', 'photo', 'audio', 'scale'];

/** The steps that leave words behind, and those that were chosen all the same. */
export const withWords = (steps: readonly Step[], chosen: readonly string[] = []): Step[] =>
  steps.filter(({ id, kind }) => !WORDLESS.includes(kind) || chosen.includes(id));
