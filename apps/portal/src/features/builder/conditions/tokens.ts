import type { Language, Localized, Step, StepKind } from '@attune/exercise';
import { bodyQualities, bodyRegions, emotionCatalogue, noPlaces, planLabel } from '@attune/exercise/on-demand';
import type { Translate } from '../../../lib/texts';
import { eitherText } from '../fields/localized';

/** Something an answer may name, by its id and in words. */
export interface Token {
  id: string;
  words: string;
}

interface Named {
  id: string;
  label?: Localized;
  title?: Localized;
}
type Say = Translate<'builderWords'>;
type TokensOf<S> = (step: S, t: Say) => (Named | Token)[];

/** Words of ours for what a kind of step always has. */
const said = (t: Say, ids: readonly ('finished' | 'stopped' | 'kept' | 'not-kept' | 'moved' | 'plain' | 'soft' | 'phone' | 'print' | 'recorded' | 'read-aloud' | 'signed')[]): Token[] =>
  ids.map((id) => ({ id, words: t(`token.${id}`) }));
const none = (): Token[] => [];

/** What an answer to each kind of step may name, as `is` and `isNot` compare it. */
const tokens: { [K in StepKind]: TokensOf<Extract<Step, { kind: K }>> } = {
  instruction: none,
  text: none,
  scale: none,
  repeat: none,
  photo: none,
  'before-after': none,
  choice: ({ options }) => options,
  emotion: () => [...emotionCatalogue],
  dialogue: ({ endings }) => endings,
  body: ({ places, qualities }) => [
    ...bodyRegions.filter(({ id }) => !places || places.includes(id)),
    ...noPlaces,
    ...(qualities ?? bodyQualities),
  ],
  breath: ({ patterns }, t) => [...said(t, ['finished', 'stopped']), ...patterns],
  timer: (_step, t) => said(t, ['finished', 'stopped']),
  ladder: ({ rungs, outcomes = [] }) => [...rungs, ...outcomes],
  people: ({ rings, qualities = [] }) => [...rings, ...qualities],
  plan: (step) => step.fields.map((id) => ({ id, label: planLabel(step, id) })),
  checklist: ({ items }) => items,
  commitments: (_step, t) => said(t, ['kept', 'not-kept', 'moved']),
  card: (_step, t) => said(t, ['plain', 'soft', 'phone', 'print']),
  audio: (_step, t) => said(t, ['recorded', 'read-aloud']),
  agreement: (_step, t) => said(t, ['signed']),
};

/** What an answer to a step may name, in words; nothing where it names nothing known beforehand. */
export function tokensOf(step: Step, language: Language, t: Say): Token[] {
  const named = (tokens[step.kind] as TokensOf<Step> | undefined)?.(step, t) ?? [];
  return named.map((each) => ('words' in each ? each : { id: each.id, words: eitherText(each.label ?? each.title, language) || each.id }));
}
