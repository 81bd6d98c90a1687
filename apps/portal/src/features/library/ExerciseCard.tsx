import { Link } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { ExerciseItem } from './api';
import styles from './Library.module.css';

/** One exercise on its shelf: what it is called, what one does, how long it takes. */
export function ExerciseCard({ exercise }: { exercise: ExerciseItem }) {
  const t = useText('library');
  const say = useLocalized();
  return (
    <Link className={`card ${styles.card}`} to={`/library/${exercise.id}`}>
      <h3>{say(exercise.title)}</h3>
      <p className="soft">{say(exercise.purpose)}</p>
      <p className={styles.facts}>
        <span>
          <Icon name="clock" />
          {t('minutes', { minutes: exercise.minutes })}
        </span>
        {exercise.kinds.includes('dialogue') && (
          <span>
            <Icon name="message" />
            {t('rolePlay')}
          </span>
        )}
        {exercise.catalogId && <span className="faint">{exercise.catalogId}</span>}
      </p>
    </Link>
  );
}
