import { useState } from 'react';
import { usePages } from '../../lib/pages';
import { useTypedParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { Button, Card, Empty, Initials, Problem, TextField, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { listClients, type NamedClient } from './api';
import { CareTeamDialog } from './CareTeamDialog';
import styles from './Practice.module.css';

/** Who treats whom. Names only: no clinical text is read here. */
export function CareTeamsPage() {
  const t = useText('practice');
  const search = useTypedParam('search');
  const list = usePages(['clients', 'teams', search.value], (cursor) => listClients(search.value, cursor));
  const [editing, setEditing] = useState<NamedClient | null>(null);
  return (
    <>
      <search className="filters">
        <TextField label={t('teams.search')} type="search" value={search.text} onChange={(event) => search.setText(event.target.value)} />
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items && (
        <Card title={t('teams.title')}>
          {list.items.length === 0 && <Empty title={t('teams.none')}>{t('teams.noneMore')}</Empty>}
          <ul className="rows">
            {list.items.map((client) => (
              <li className="row" key={client.id}>
                <Initials name={client.name} />
                <span className="grow">
                  <b>{client.name}</b>
                  <span className={styles.below}>{client.primary ? t('teams.primary', { name: client.primary.name }) : t('teams.noPrimary')}</span>
                </span>
                <Button onClick={() => setEditing(client)}>
                  {t('teams.change')}
                  <span className="vh">{client.name}</span>
                </Button>
              </li>
            ))}
          </ul>
          <More more={list.more} busy={list.loading} />
        </Card>
      )}
      {editing && <CareTeamDialog key={editing.id} client={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
