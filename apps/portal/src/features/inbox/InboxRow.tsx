import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { Icon, Initials } from '../../ui';
import type { InboxItem } from './api';
import styles from './InboxRow.module.css';

/** One waiting response; the whole row opens it. */
export function InboxRow({ item }: { item: InboxItem }) {
  const t = useText('review');
  const language = useLanguage();
  const { ago } = useDates();
  const notes = [item.smaller && t('smaller'), item.corrects && t('inbox.corrects')].filter(Boolean);
  return (
    <Link className="row" to={`/inbox/${item.responseId}`}>
      <Initials name={item.client.name} />
      <span className="grow">
        <b>{item.client.name}</b>
        <span className={styles.what}>{[item.exercise.title[language], ...notes].join(' · ')}</span>
      </span>
      <time className="faint" dateTime={item.submittedAt}>
        {ago(item.submittedAt)}
      </time>
      <Icon name="right" />
    </Link>
  );
}
