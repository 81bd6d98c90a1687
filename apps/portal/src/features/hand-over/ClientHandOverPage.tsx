import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../lib/problem';
import { Link, useParams } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Card, Empty, Icon, NotFound, Problem, Wait } from '../../ui';
import { Answer } from './Answer';
import { keyOf, readHandOver, type ClientHandOver } from './api';
import styles from './HandOver.module.css';
import { Note } from './Note';
import { OfferForm } from './OfferForm';
import { useOpenWords } from './open-words';

/** One client from one therapist to the next: what is open, what to know, and the yes of whoever takes over. */
export function ClientHandOverPage() {
  const { clientId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: keyOf(clientId), queryFn: () => readHandOver(clientId) });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Opened found={data} /> : <Wait />;
}

function Opened({ found }: { found: ClientHandOver }) {
  const t = useText('handOver');
  const words = useOpenWords();
  const { memberId } = useSession();
  const { client, primary, open, offered, last } = found;
  const offeredToMe = offered?.to.memberId === memberId;
  const mine = primary?.memberId === memberId;
  const things = words(open, true);
  useTitle(t('of', { name: client.name }));
  return (
    <>
      <Link className="crumb" to={offeredToMe && !mine ? '/today' : `/clients/${client.id}/record`}>
        <Icon name="back" />
        {offeredToMe && !mine ? t('toToday') : client.name}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('of', { name: client.name })}</h1>
          <p className="lead">{primary ? t('with', { name: primary.name }) : null}</p>
        </div>
      </div>
      <div className={`stack ${styles.page}`}>
        {offeredToMe && <Answer offered={offered} />}
        {offered && !offeredToMe && !mine && <Note handOver={offered} />}
        <Card title={t('open.title')}>
          {things.length > 0 ? (
            <ul className="rows">
              {things.map((line) => (
                <li className="row" key={line}>
                  {line}
                </li>
              ))}
            </ul>
          ) : (
            <Empty title={t('open.none')} />
          )}
        </Card>
        {mine && !offeredToMe && <OfferForm key={offered?.id} clientId={client.id} clientName={client.name} offered={offered} />}
        {!mine && !offered && !last && <p className="soft">{t('onlyPrimary')}</p>}
        {last && <Note handOver={last} />}
      </div>
    </>
  );
}
