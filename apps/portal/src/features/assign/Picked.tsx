import { useLanguage, useText } from '../../lib/texts';
import { Button, Icon } from '../../ui';
import type { OpenedExercise } from './api';
import styles from './Assign.module.css';

/** The exercise that was picked, in one line, with the way back to the list. */
export function Picked({ exercise, onChange }: { exercise: OpenedExercise; onChange?: () => void }) {
  const t = useText('assign');
  const language = useLanguage();
  const { title, purpose, minutes } = exercise.definition;
  return (
    <div className={`card ${styles.picked}`}>
      <span className={styles.glyph}>
        <Icon name="leaf" />
      </span>
      <div className="grow">
        <h2>{title[language]}</h2>
        <p className="soft">
          {[exercise.catalogId, t('minutes', { minutes }), purpose[language]].filter(Boolean).join(' · ')}
        </p>
      </div>
      {onChange && <Button onClick={onChange}>{t('change')}</Button>}
    </div>
  );
}
