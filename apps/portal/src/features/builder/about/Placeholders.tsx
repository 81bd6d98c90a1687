import type { ExerciseDefinition, Language } from '@attune/exercise';
import { kindOf } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { eitherText, More } from '../fields';
import { placedSteps } from '../state/place';
import { nameOfStep } from '../conditions';
import styles from './about.module.css';

interface Holder {
  name: string;
  means: string;
}

/** A name as it stands between braces: `guilt.before` is `guiltBefore`. */
const camel = (id: string): string => id.replace(/[-.](\w)/g, (_match, letter: string) => letter.toUpperCase());

/** What of the client's own may stand in an ending, by the name to write in braces. */
export function Placeholders({ definition, language }: { definition: ExerciseDefinition; language: Language }) {
  const t = useText('builder');
  const words = useText('builderWords');
  const wording = { definition, language, t: words };
  const steps = placedSteps(definition).map(({ step }) => step);
  const around = steps.find(({ kind }) => kind === 'before-after');
  const holders: Holder[] = [
    ...(around ? (['before', 'after'] as const).map((name) => ({ name, means: words(`what.${name}`, { name: nameOfStep(around, wording) }) })) : []),
    ...steps.filter((step) => kindOf(step).words).map((step) => ({ name: camel(step.id), means: t('holder.words', { name: nameOfStep(step, wording) }) })),
    ...steps.flatMap((step) => codesOf(step).map(({ code, label }) => ({ name: camel(code), means: eitherText(label, language) }))),
    ...(definition.scores ?? []).flatMap(({ id, label, bands }) => [
      { name: camel(id), means: eitherText(label, language) },
      ...(bands?.length ? [{ name: camel(`${id}-band`), means: t('holder.band', { name: eitherText(label, language) }) }] : []),
    ]),
  ];
  const named = [...new Map(holders.filter(({ name }) => /^\w+$/.test(name)).map((holder) => [holder.name, holder])).values()];
  if (named.length === 0) return null;
  return (
    <More label={t('holders')}>
      <p className="hint">{t('holders.hint')}</p>
      <dl className={styles.holders}>
        {named.map(({ name, means }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{`{${name}}`}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </More>
  );
}

/** The numbers a step yields; none while it is too unfinished to say. */
function codesOf(step: Parameters<typeof kindOf>[0]) {
  try {
    return kindOf(step).codes(step);
  } catch {
    return [];
  }
}
