import { useQuery } from '@tanstack/react-query';
import { usePages } from '../../lib/pages';
import { ApiError } from '../../lib/problem';
import { Link, useParams } from '../../lib/router';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, Card, Chip, Empty, Initials, NotFound, Problem, Wait } from '../../ui';
import { caseload, MEMBERS, type CaseloadClient } from './api';
import styles from './HandOver.module.css';
import { useOpenWords } from './open-words';

/** All clients of somebody who leaves, one after the other: what is open with each, and to whom they were offered. */
export function CaseloadPage() {
  const t = useText('handOver');
  const desk = useText('desk');
  const { memberId: own } = useSession();
  const { memberId = own ?? '' } = useParams();
  const mine = memberId === own;
  const mayEnd = usePermission('member.manage');
  const { items, error, retry, more, loading } = usePages(['hand-over', 'of', memberId], (cursor) => caseload(memberId, cursor));
  const name = useQuery(MEMBERS).data?.items.find((member) => member.id === memberId)?.name;
  useTitle(t('tab'));
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{mine ? t('title') : t('titleOf', { name: name ?? '' })}</h1>
          <p className="lead">{t(mine ? 'lead' : 'leadOf')}</p>
        </div>
      </div>
      <div className={`stack ${styles.page}`}>
        <Problem error={error} onRetry={retry} />
        {!items && !error && <Wait />}
        {items?.length === 0 && (
          <Card>
            <Empty title={t('none')}>{t('noneMore')}</Empty>
          </Card>
        )}
        {items && items.length > 0 && (
          <Card title={t('clients')}>
            <ul className="rows">
              {items.map((item) => (
                <Row key={item.client.id} item={item} />
              ))}
            </ul>
            {more && (
              <div className="card-pad">
                <Button busy={loading} onClick={more}>
                  {desk('more')}
                </Button>
              </div>
            )}
          </Card>
        )}
        {mayEnd && !mine && <p className="soft">{t('thenEnd')} <Link to="/practice">{t('toPeople')}</Link></p>}
      </div>
    </>
  );
}

function Row({ item: { client, open, offered } }: { item: CaseloadClient }) {
  const t = useText('handOver');
  const words = useOpenWords();
  const things = open ? words(open) : [];
  return (
    <li className={`row ${styles.row}`}>
      <Initials name={client.name} />
      <span className="grow">
        <b>{client.name}</b>
        {open && <span className={styles.below}>{things.length > 0 ? things.join(' · ') : t('open.none')}</span>}
      </span>
      {offered && <Chip tone="teal">{t('offeredTo', { name: offered.to.name })}</Chip>}
      {open && (
        <ButtonLink to={`/clients/${client.id}/hand-over`}>
          {t(offered ? 'look' : 'handOver')}
          <span className="vh">{client.name}</span>
        </ButtonLink>
      )}
    </li>
  );
}
