import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { usePermission, useSession } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { Button, Card, Chip, Problem, useToast } from '../../ui';
import { askFor, consentsOf, type Standing } from './api';
import styles from './consents.module.css';

/** How each text of the practice stands with a client, what they signed, and the way to ask. */
export function ConsentsCard({ clientId }: { clientId: string }) {
  const t = useText('consents');
  const language = useLanguage();
  const { date } = useDates();
  const zone = useSession().practice?.timeZone;
  const maySee = usePermission('consent.read');
  const mayWrite = usePermission('practice.manage');
  const { data, error, refetch } = useQuery({ queryKey: ['client', clientId, 'consents'], queryFn: () => consentsOf(clientId), enabled: maySee });
  if (!maySee) return null;
  return (
    <Card title={t('card.title')} padded>
      <Problem error={error} onRetry={() => void refetch()} />
      {data?.standing.length === 0 && (
        <p className="soft">
          {t('card.none')} {mayWrite && <Link to="/practice/consents">{t('card.noneManage')}</Link>}
        </p>
      )}
      {data && data.standing.length > 0 && (
        <ul className={`rows ${styles.wrap}`}>
          {data.standing.map((standing) => (
            <li key={standing.textId}>
              <Row clientId={clientId} standing={standing} />
            </li>
          ))}
        </ul>
      )}
      {data && data.signed.length > 0 && (
        <section className={`${styles.history} ${styles.wrap}`}>
          <h3>{t('card.history')}</h3>
          <ul className={styles.acts}>
            {data.signed.map(({ id, title, version, signedAt, withdrawnAt }) => (
              <li key={id}>
                <Link to={`/clients/${clientId}/consents/${id}`}>{title[language]}</Link>
                <br />
                <span className="soft">
                  {t('version', { number: version })} · {t('holds', { date: date(signedAt, 'full', zone) })}
                  {withdrawnAt && ` · ${t('back', { date: date(withdrawnAt, 'full', zone) })}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}

function Row({ clientId, standing: { textId, title, state, why, askedOf } }: { clientId: string; standing: Standing }) {
  const t = useText('consents');
  const language = useLanguage();
  const say = useToast();
  const queries = useQueryClient();
  const ask = useMutation({
    mutationFn: () => askFor(clientId, textId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['client', clientId, 'consents'] });
      say(t('card.asked'));
    },
  });
  const mayAsk = askedOf !== 'nobody' && (state === 'not-asked' || state === 'withdrawn');
  return (
    <div className={styles.standing}>
      <div className={styles.state}>
        <span>{title[language]}</span>
        <Chip tone={state === 'signed' ? 'teal' : 'plain'}>{t(state === 'asked' && why === 'changed' ? 'state.changed' : `state.${state}`)}</Chip>
      </div>
      <Problem error={ask.error} />
      {mayAsk && (
        <div>
          <Button small busy={ask.isPending} onClick={() => ask.mutate()}>
            {t(state === 'withdrawn' ? 'card.again' : 'card.ask')}
            <span className="vh">: {title[language]}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
