import { usePages } from '../../lib/pages';
import { useParam, useTypedParam } from '../../lib/search-params';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Choices, Empty, Problem, TextField, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { listClients } from './api';
import { ClientTable } from './ClientTable';

/** Everyone a therapist treats: who waits for an answer, who has something open, who has gone quiet. */
export function ClientsPage() {
  const t = useText('clients');
  const mayAdd = usePermission('client.write');
  const mayAssign = usePermission('assignment.write');
  const search = useTypedParam('search');
  const [asked, setState] = useParam('state', 'active');
  const state = asked === 'discharged' ? 'discharged' : 'active';
  const list = usePages(['clients', state, search.value], (cursor) =>
    listClients({ state, cursor, search: search.value || undefined, limit: 100 }),
  );
  useTitle(t('tab'));
  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <div className="acts">
          {mayAssign && (
            <ButtonLink icon="leaf" to="/assign/several">
              {t('assignSeveral')}
            </ButtonLink>
          )}
          {mayAdd && (
            <ButtonLink kind="main" icon="plus" to="/clients/new">
              {t('add')}
            </ButtonLink>
          )}
        </div>
      </div>
      <search className="filters">
        <TextField
          label={t('search')}
          type="search"
          value={search.text}
          onChange={(event) => search.setText(event.target.value)}
        />
        <Choices
          name="state"
          legend={t('state')}
          legendHidden
          value={state}
          onChoose={setState}
          options={[
            { value: 'active', label: t('state.active') },
            { value: 'discharged', label: t('state.discharged') },
          ]}
        />
      </search>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items?.length === 0 && <Nobody searching={search.value !== ''} state={state} mayAdd={mayAdd} />}
      {list.items && list.items.length > 0 && (
        <div className="card">
          <ClientTable clients={list.items} partly={list.more !== null} />
          <More more={list.more} busy={list.loading} />
        </div>
      )}
    </>
  );
}

function Nobody({ searching, state, mayAdd }: { searching: boolean; state: string; mayAdd: boolean }) {
  const t = useText('clients');
  if (searching) return <Empty title={t('none.found')}>{t('none.foundMore')}</Empty>;
  if (state === 'discharged') return <Empty title={t('none.discharged')}>{t('none.dischargedMore')}</Empty>;
  return (
    <Empty title={t('none.active')} act={mayAdd && <ButtonLink to="/clients/new">{t('add')}</ButtonLink>}>
      {t('none.activeMore')}
    </Empty>
  );
}
