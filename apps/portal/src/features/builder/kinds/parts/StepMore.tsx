import { offers, type Offer, type Step } from '@attune/exercise/on-demand';
import { useContext, type ReactNode } from 'react';
import { useText, type Texts } from '../../../../lib/texts';
import { FlagField, More, PickField, under, type Part } from '../../fields';
import { InsideRepeat } from './inside';

interface Props<S extends Step> {
  part: Part<S>;
  /** The fields that `children` show. */
  fields?: readonly (keyof S & string)[];
  /** Whether an answer may hold the client's own words, so that it may be kept private. */
  words?: boolean;
  /** Whether a step of this kind can begin with the last answer. */
  carries?: boolean;
  children?: ReactNode;
}

const OFFER_WORDS: Record<Offer, keyof Texts['builderKinds']> = {
  'hard-moment': 'offer.hardMoment',
  breathing: 'offer.breathing',
  'look-back': 'offer.lookBack',
  'try-again': 'offer.tryAgain',
  harder: 'offer.harder',
  'keep-as-card': 'offer.keepAsCard',
  'stop-here': 'offer.stopHere',
};

/** The doors a step shows; the others belong to endings, and are listed where a step has one all the same. */
const STEP_OFFERS: readonly Offer[] = ['hard-moment', 'stop-here'];

/** What is rarely set: what `children` show, whether an answer may stay private or begins with the last one, doors. */
export function StepMore<S extends Step>({ part, fields = [], words, carries, children }: Props<S>) {
  const t = useText('builderKinds');
  const inside = useContext(InsideRepeat) !== null;
  const { value: step, problems } = part;
  const base: Part<Step> = part as unknown as Part<Step>;
  const privacy = !inside && (words || step.canBePrivate !== undefined);
  const starts = !inside && (carries || step.startsFrom !== undefined);
  const doors = offers.filter((offer) => STEP_OFFERS.includes(offer) || step.offers?.includes(offer));
  const shown = [...fields, 'canBePrivate', 'startsFrom', 'offers'];
  if (inside && !children) return null;
  const set = shown.filter((field) => step[field as keyof S] !== undefined).length;
  const startsFrom = under(base, 'startsFrom');
  return (
    <More label={set > 0 ? t('more.set', { count: set }) : undefined} wrong={problems.some(({ path }) => shown.includes(path.split('.')[0] ?? ''))}>
      {children}
      {privacy && <FlagField {...under(base, 'canBePrivate')} byDefault label={t('step.canBePrivate')} hint={t('step.canBePrivateHint')} />}
      {starts && (
        <FlagField
          {...startsFrom}
          value={startsFrom.value === 'last'}
          onChange={(on) => startsFrom.onChange(on ? 'last' : undefined)}
          label={t('step.startsFrom')}
          hint={t('step.startsFromHint')}
        />
      )}
      {!inside && (
        <PickField
          {...under(base, 'offers')}
          byDefault="none"
          label={t('step.offers')}
          options={doors.map((value) => ({ value, label: t(OFFER_WORDS[value]) }))}
        />
      )}
    </More>
  );
}
