import { useState } from 'react';
import { Link } from '../../lib/router';
import { beginningOf } from '../../lib/beginning';
import { useLocalized } from '../../lib/localized';
import { doingAddress } from '../../lib/response-draft';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { AnytimeItem } from './api';
import styles from './TodayPage.module.css';

/** Anything the person was given, whenever it suits them: nothing has to be planned for it. */
export function Anytime({ items, personId }: { items: readonly AnytimeItem[]; personId: string }) {
  const t = useText('today');
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="anytime">
      <h2 id="anytime">{t('anytime')}</h2>
      <p className="soft">{t('anytimeLead')}</p>
      <ul className="card rows">
        {items.map((item) => (
          <li key={item.assignmentId}>
            <AnytimeRow item={item} personId={personId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnytimeRow({ item, personId }: { item: AnytimeItem; personId: string }) {
  const t = useText('today');
  const say = useLocalized();
  const { assignmentId, exercise, draft } = item;
  const [start] = useState(() => beginningOf({ personId, assignmentId, occasionId: null, draft }));
  return (
    <Link className={`row ${styles.done}`} to={doingAddress({ assignmentId, responseId: start.responseId })}>
      <span className="grow">
        {say(exercise.title)}
        <small>{start.kept ? t('kept') : t('minutes', { minutes: exercise.minutes })}</small>
      </span>
      <Icon name="right" />
    </Link>
  );
}
