import type { ReactNode } from 'react';
import { useNavigate } from '../../lib/router';
import { useKey } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { ButtonLink, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { ChosenBar } from './ChosenBar';
import { EntryList } from './EntryList';
import styles from './Inbox.module.css';
import { NothingWaits } from './NothingWaits';
import { useInbox } from './use-inbox';
import { useMarking } from './use-marking';
import { entryAddress } from './use-inbox-queue';
import { useWalk } from './use-walk';

/** Every response that nobody has read: those that ask something apart from those only to be read. j opens the first. */
export function InboxEntries({ ways }: { ways: ReactNode }) {
  const t = useText('review');
  const inbox = useInbox();
  const marking = useMarking();
  const navigate = useNavigate();
  const items = inbox.items ?? [];
  const first = items[0];
  const list = useWalk(marking);
  useKey('j', first ? () => void navigate(entryAddress(first.responseId)) : null);
  const asking = items.filter(({ attention }) => attention !== null);
  const reading = items.filter(({ attention }) => attention === null);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('inbox.title')}</h1>
          {inbox.first && <p className="lead">{t('inbox.lead', { count: inbox.first.total })}</p>}
        </div>
        {first && (
          <ButtonLink kind="main" to={entryAddress(first.responseId)} aria-keyshortcuts="j">
            {t('inbox.begin')} <kbd aria-hidden="true">J</kbd>
          </ButtonLink>
        )}
      </div>
      <div className={styles.ways}>
        {ways}
        {first && <p className={`soft ${styles.keys}`}>{t('inbox.keys')}</p>}
      </div>
      <Problem error={inbox.error} onRetry={inbox.retry} />
      <Problem error={marking.error} />
      {!inbox.items && !inbox.error && <Wait />}
      {inbox.items?.length === 0 && <NothingWaits />}
      <div className="stack" ref={list}>
        {asking.length > 0 && <EntryList title={t('inbox.asking')} count={inbox.first!.asking} items={asking} marking={marking} />}
        {reading.length > 0 && (
          <EntryList title={t(asking.length > 0 ? 'inbox.reading' : 'inbox.readingOnly')} count={inbox.first!.total - inbox.first!.asking} items={reading} marking={marking} />
        )}
        <More more={inbox.more} busy={inbox.loading} />
      </div>
      <ChosenBar marking={marking} />
    </>
  );
}
