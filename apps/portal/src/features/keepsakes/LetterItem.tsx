import { useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Icon, Unreadable } from '../../ui';
import { type Letter, noteOpening } from './api';
import styles from './Keepsakes.module.css';

/** A letter to oneself: closed until its day, then there to be opened. */
export function LetterItem({ letter }: { letter: Letter }) {
  const t = useText('keepsakes');
  const { date } = useDates();
  const client = useQueryClient();
  const written = date(letter.writtenAt, 'day');
  if (letter.text === null) {
    return (
      <li className={`card ${styles.waiting}`}>
        <Icon name="mail" />
        {letter.unreadable ? <Unreadable /> : <p>{t('comesBack', { date: date(letter.on, 'day'), written })}</p>}
      </li>
    );
  }
  const opened = (isOpen: boolean) => {
    if (!isOpen) return;
    noteOpening(letter.id)
      .then(() => client.invalidateQueries({ queryKey: ['today'] }))
      .catch(() => undefined); // it is read all the same
  };
  return (
    <li className={styles.item}>
      <details className={`${styles.card} ${styles.unfold}`} onToggle={(event) => opened(event.currentTarget.open)}>
        <summary>
          <span>
            {t('arrived', { written })}
            {letter.opened === 0 && <strong className={styles.fresh}>{t('new')}</strong>}
          </span>
          <Icon name="down" />
        </summary>
        <p className={`own ${styles.letter}`}>{letter.text}</p>
      </details>
    </li>
  );
}
