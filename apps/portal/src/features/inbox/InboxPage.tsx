import { useNavigate } from '../../lib/router';
import { useKey } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { useRowWindow } from '../../lib/use-row-window';
import { ButtonLink, Empty, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
import type { InboxItem } from './api';
import { InboxRow } from './InboxRow';
import { useInbox } from './use-inbox';

/** Every response that nobody has answered, oldest first. j opens the first one. */
export function InboxPage() {
  const t = useText('review');
  const inbox = useInbox();
  const navigate = useNavigate();
  const first = inbox.items?.[0];
  useKey('j', first ? () => void navigate(`/inbox/${first.responseId}`) : null);
  useTitle(t('inbox.tab'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('inbox.title')}</h1>
          {inbox.first && <p className="lead">{t('inbox.lead', { count: inbox.first.total })}</p>}
        </div>
        {first && (
          <ButtonLink kind="main" to={`/inbox/${first.responseId}`} aria-keyshortcuts="j">
            {t('inbox.begin')} <kbd aria-hidden="true">J</kbd>
          </ButtonLink>
        )}
      </div>
      <Problem error={inbox.error} onRetry={inbox.retry} />
      {!inbox.items && !inbox.error && <Wait />}
      {inbox.items?.length === 0 && (
        <Empty title={t('inbox.none')} act={<ButtonLink to="/clients">{t('inbox.toClients')}</ButtonLink>}>
          {t('inbox.noneMore')}
        </Empty>
      )}
      {inbox.items && inbox.items.length > 0 && (
        <div className="card">
          <InboxRows items={inbox.items} />
          <More more={inbox.more} busy={inbox.loading} />
        </div>
      )}
    </>
  );
}

function InboxRows({ items }: { items: readonly InboxItem[] }) {
  const { list, first, end, above, below } = useRowWindow<HTMLUListElement>(items.length);
  const partOnly = end - first < items.length;
  return (
    <ul className="rows" ref={list}>
      <Room height={above} />
      {items.slice(first, end).map((item, index) => (
        <li key={item.responseId} aria-setsize={partOnly ? items.length : undefined} aria-posinset={partOnly ? first + index + 1 : undefined}>
          <InboxRow item={item} />
        </li>
      ))}
      <Room height={below} />
    </ul>
  );
}

/** The room of rows that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 && <li data-room="" aria-hidden="true" style={{ blockSize: height }} />;
}
