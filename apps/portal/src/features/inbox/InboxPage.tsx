import { useNavigate } from '../../lib/router';
import { useKey } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Empty, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
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
          <ul className="rows">
            {inbox.items.map((item) => (
              <li key={item.responseId}>
                <InboxRow item={item} />
              </li>
            ))}
          </ul>
          <More more={inbox.more} busy={inbox.loading} />
        </div>
      )}
    </>
  );
}
