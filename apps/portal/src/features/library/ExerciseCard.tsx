import { Link } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { ExerciseItem } from './api';
import styles from './Library.module.css';
import { Marks } from './Marks';
import { Star } from './StarButton';

/** One exercise on its shelf: what it is called, what one does, how long it takes. */
export function ExerciseCard({ exercise }: { exercise: ExerciseItem }) {
  const t = useText('library');
  const say = useLocalized();
  return (
    <Link className={`card ${styles.card}`} to={exercise.number === null && exercise.own ? `/library/${exercise.id}/edit` : `/library/${exercise.id}`}>
      <h3>{say(exercise.title) || t('untitled')}</h3>
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
        <Marks exercise={exercise} />
        {exercise.favourite && (
          <span className={styles.starred}>
            <Star />
            <span className="vh">{t('mark.favourite')}</span>
          </span>
        )}
      </p>
    </Link>
  );
}
