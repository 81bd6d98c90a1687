import type { DefinitionDifference, PartChange } from '@attune/exercise';
import { useState } from 'react';
import { useLanguage, useText } from '../../../lib/texts';
import { Chip, Switch } from '../../../ui';
import { otherLanguage } from '../fields/localized';
import { itemChangeInWords, placeInWords, stepChangeInWords, type Both } from './change-words';
import { TextChangeView } from './TextChangeView';
import { valueInWords } from './value-words';
import styles from './versions.module.css';

interface Props extends Both {
  difference: DefinitionDifference;
}

/** Two versions set side by side: what came, went and moved, and the old and new words of everything that reads otherwise. */
export function DifferenceView({ difference, old, now }: Props) {
  const t = useText('builderWords');
  const language = useLanguage();
  const [both, setBoth] = useState(false);
  const other = otherLanguage(language);
  const wording = { definition: now, language, t };
  const { about, steps } = difference;
  if (difference.same) return <p>{t('change.none')}</p>;
  const parts = (changes: readonly PartChange[], step?: string) => (
    <ul className={styles.parts}>
      {changes.map((change, index) => (
        <li key={index}>
          <Part {...{ change, step, old, now, both }} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.view}>
      <Switch label={t(`change.both.${other}`)} checked={both} onChange={() => setBoth(!both)} />
      {about.length > 0 && (
        <section className={`card ${styles.step}`} aria-labelledby="change-about">
          <h3 id="change-about">{t('change.around')}</h3>
          {parts(about)}
        </section>
      )}
      {steps.map((change) => (
        <section key={`${change.change} ${change.step}`} className={`card ${styles.step}`} aria-label={stepChangeInWords(change, { old, now }, wording)}>
          <header className={styles.stepHead}>
            <Chip tone={change.change === 'removed' ? 'amber' : change.change === 'added' ? 'teal' : 'plain'}>{t(`change.chip.${change.change}`)}</Chip>
            <h3>{stepChangeInWords(change, { old, now }, wording)}</h3>
          </header>
          {change.parts.length > 0 && parts(change.parts, change.step)}
        </section>
      ))}
    </div>
  );
}

interface PartProps extends Both {
  change: PartChange;
  step: string | undefined;
  /** Both languages are shown, also where only one of them changed. */
  both: boolean;
}

function Part({ change, step, old, now, both }: PartProps) {
  const t = useText('builderWords');
  const language = useLanguage();
  const wording = { definition: now, language, t };
  const place = placeInWords(change, step, { old, now }, wording);
  if (change.change === 'text') return <TextChangeView change={change} place={place} both={both} />;
  if (change.change !== 'setting') return <p className={styles.sentence}>{itemChangeInWords(change, step, { old, now }, wording)}</p>;
  return (
    <>
      <h4 className={styles.place}>{place}</h4>
      <div className={styles.sides}>
        <p>
          <span className="vh">{t('change.before')}: </span>
          <del>{valueInWords(change.old, change.path, { ...wording, definition: old })}</del>
        </p>
        <p>
          <span className="vh">{t('change.after')}: </span>
          <ins>{valueInWords(change.new, change.path, wording)}</ins>
        </p>
      </div>
    </>
  );
}
