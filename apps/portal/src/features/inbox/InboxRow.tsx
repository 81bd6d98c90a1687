import { useCoverOf } from '../../lib/covering';
import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { Chip, Icon } from '../../ui';
import { CoveringChip } from '../../ui/staff';
import type { InboxItem } from './api';
import styles from './Inbox.module.css';
import { entryAddress } from './use-inbox-queue';
import type { Marking } from './use-marking';

/** One waiting response: the row opens it, the box before it chooses it. */
export function InboxRow({ item, marking }: { item: InboxItem; marking: Marking }) {
  const t = useText('review');
  const language = useLanguage();
  const { ago } = useDates();
  const { responseId: id, client, attention } = item;
  const covered = useCoverOf(client.id);
  const title = item.exercise.title[language];
  const notes = [item.smaller && t('smaller'), item.corrects && t('inbox.corrects')].filter(Boolean);
  return (
    <div className={styles.entry}>
      <label className={styles.pick}>
        <input type="checkbox" className="box" checked={marking.chosen.has(id)} onChange={(event) => marking.choose([id], event.target.checked)} />
        <span className="vh">{t('several.pick', { name: client.name, title })}</span>
      </label>
      <Link className={`row ${styles.open}`} to={entryAddress(id)} data-entry={id}>
        <span className="grow">
          <b>{client.name}</b> <CoveringChip of={covered} />
          <span className={styles.what}>{[title, ...notes].join(' · ')}</span>
        </span>
        {attention && <Chip tone={attention === 'risk' ? 'risk' : 'amber'}>{t(`attention.${attention}`)}</Chip>}
        <time className="faint" dateTime={item.submittedAt}>
          {ago(item.submittedAt)}
        </time>
        <Icon name="right" />
      </Link>
    </div>
  );
}
