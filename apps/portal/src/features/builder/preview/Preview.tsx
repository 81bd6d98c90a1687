import type { ExerciseDefinition, Language } from '@attune/exercise';
import { useState, type ReactNode } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, useText } from '../../../lib/texts';
import { Choices } from '../../../ui';
import { findStep } from '../state/place';
import { Guard } from './Guard';
import type { PhonePart } from './phone';
import styles from './preview.module.css';

interface Props {
  phone: PhonePart;
  definition: ExerciseDefinition;
  at: string;
  /** The language being written, in which the phone speaks until it is told otherwise. */
  language: Language;
  /** How much is still to be mended. */
  faults: number;
  /** The list of what is to be mended. */
  children: ReactNode;
}

/** Beside the form: the client's own screens as they would be now, and what is still to be mended. */
export function Preview({ phone: PhoneScreens, definition, at, language, faults, children }: Props) {
  const t = useText('builder');
  const [shown, setShown] = useState<'phone' | 'checks'>('phone');
  const [chosen, choose] = useState<{ for: Language; language: Language } | null>(null);
  const spoken = chosen?.for === language ? chosen.language : language;
  const hidden = findStep(definition, at)?.step.when !== undefined;
  return (
    <aside className={styles.side} aria-label={t('preview')}>
      <Choices
        name="beside"
        legend={t('preview')}
        legendHidden
        value={shown}
        onChoose={setShown}
        options={[
          { value: 'phone', label: t('preview.phone') },
          { value: 'checks', label: t('preview.checks', { count: faults }) },
        ]}
      />
      {shown === 'checks' ? (
        <div className={`card card-pad ${styles.list}`}>{children}</div>
      ) : (
        <>
          <section className={styles.phone} aria-label={t('preview.label')} lang={spoken}>
            <Guard key={spoken} of={definition}>
              <PhoneScreens definition={definition} at={at} language={spoken} />
            </Guard>
          </section>
          <Choices
            name="spoken"
            legend={t('preview.language')}
            legendHidden
            value={spoken}
            onChoose={(next) => choose({ for: language, language: next })}
            options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
          />
          <p className="hint">{t(hidden ? 'preview.conditional' : 'preview.hint')}</p>
        </>
      )}
    </aside>
  );
}
