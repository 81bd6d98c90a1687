import type { ExerciseDefinition, Language, Step } from '@attune/exercise';
import { LANGUAGE_NAMES, LANGUAGES, useText } from '../../lib/texts';
import { Choices, IconButton } from '../../ui';
import styles from './Builder.module.css';
import { placeAfter } from './state/edits';
import { findStep, type Place } from './state/place';
import { numbered } from './step-words';

interface Props {
  definition: ExerciseDefinition;
  at: string;
  language: Language;
  onLanguage: (language: Language) => void;
  onMove: (id: string, to: Place) => void;
  onDuplicate: (step: Step) => void;
  onRemove: (step: Step) => void;
}

/** What is open in the pane, what can be done with it as a whole, and the language in which it is written. */
export function PaneHead({ definition, at, language, onLanguage, onMove, onDuplicate, onRemove }: Props) {
  const t = useText('builder');
  const words = useText('builderWords');
  const step = findStep(definition, at)?.step;
  const up = step && placeAfter(definition, step.id, 'up');
  const down = step && placeAfter(definition, step.id, 'down');
  const number = step ? (numbered(definition).get(step.id) ?? '') : '';
  return (
    <header className={styles.paneHead}>
      <h2 id="pane-title" tabIndex={-1}>
        {step ? t('step.title', { number, kind: words(`kind.${step.kind}`) }) : t(`part.${at as 'about' | 'endings' | 'scores'}`)}
      </h2>
      {step && (
        <div className={styles.acts}>
          <IconButton icon="down" className={styles.up} label={t('step.up', { number })} aria-disabled={!up} onClick={() => up && onMove(step.id, up)} />
          <IconButton icon="down" label={t('step.down', { number })} aria-disabled={!down} onClick={() => down && onMove(step.id, down)} />
          <IconButton icon="copy" label={t('step.duplicate', { number })} onClick={() => onDuplicate(step)} />
          <IconButton icon="close" label={t('step.remove', { number })} onClick={() => onRemove(step)} />
        </div>
      )}
      <Choices
        name="writing"
        legend={t('writing')}
        legendHidden
        value={language}
        onChoose={onLanguage}
        options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
      />
    </header>
  );
}
