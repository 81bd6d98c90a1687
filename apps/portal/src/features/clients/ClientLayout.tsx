import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useOutletContext, useParams } from '../../lib/router';
import { useCovered } from '../../lib/covering';
import { ApiError } from '../../lib/problem';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Chip, Icon, NotFound, Problem, Wait } from '../../ui';
import { CoveringChip, Tabs } from '../../ui/staff';
import { openClient, type ClientRecord } from './api';
import styles from './ClientLayout.module.css';
import { StartNote } from './StartNote';

/** Who the page is about, and the pages of their record. */
export function ClientLayout() {
  const { clientId = '' } = useParams();
  const { data: client, error, refetch } = useQuery({ queryKey: ['client', clientId], queryFn: () => openClient(clientId) });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !client) return <Problem error={error} onRetry={() => void refetch()} />;
  return client ? <Opened client={client} /> : <Wait />;
}

/** The client of the page, for the pages inside `ClientLayout`. */
export function useClient(): ClientRecord {
  return useOutletContext<ClientRecord>();
}

function Opened({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const home = `/clients/${client.id}`;
  const mayAssign = usePermission('assignment.write') && client.state === 'active';
  const covered = useCovered().get(client.id);
  const { pathname } = useLocation();
  useTitle(client.name);
  const about = [
    client.pronouns,
    client.primary && t('with', { name: client.primary.name }),
    client.state === 'active' ? t(`portal.${client.portal}`) : null,
  ];
  return (
    <>
      <Link className="crumb no-print" to="/clients">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className={`client-head ${styles.id}`}>
        <div className="grow">
          <h1>{client.name}</h1>
          <p className="soft">{about.filter(Boolean).join(' · ')}</p>
        </div>
        <CoveringChip of={covered} />
        {client.state === 'discharged' && <Chip>{t('discharged')}</Chip>}
        {client.quiet && client.state === 'active' && <Chip tone="amber">{t('quiet')}</Chip>}
        <div className={`no-print ${styles.acts}`}>
          {pathname === home && <StartNote to={`${home}/notes/new`} />}
          {mayAssign && (
            <ButtonLink kind="main" icon="plus" to={`${home}/assign`} aria-keyshortcuts="a">
              {t('assign')} <kbd aria-hidden="true">A</kbd>
            </ButtonLink>
          )}
        </div>
      </div>
      <Tabs
        label={client.name}
        tabs={[
          { to: home, label: t('tab.brief'), exact: true },
          {
            to: `${home}/responses`,
            label: t('tab.responses'),
            end: client.waiting ? <Chip tone="amber">{client.waiting}</Chip> : null,
          },
          { to: `${home}/progress`, label: t('tab.progress') },
          { to: `${home}/safety-plan`, label: t('tab.safetyPlan') },
          { to: `${home}/notes`, label: t('tab.notes') },
          { to: `${home}/messages`, label: t('tab.messages') },
          { to: `${home}/record`, label: t('tab.record') },
        ]}
      />
      <Outlet context={client} />
    </>
  );
}
