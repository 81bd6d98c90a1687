import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { Problem } from '../../ui/Problem';
import { useToast } from '../../ui/Toast';
import { Wait } from '../../ui/Wait';
import styles from './AccountPage.module.css';
import { endOtherSessions, endSession, ownSessions, type OwnSession } from './api';

const KEY = ['account', 'sessions'];

/** Where this person is signed in, and a way to end each of the others. */
export function SessionsCard() {
  const t = useText('account');
  const say = useToast();
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({ queryKey: KEY, queryFn: ownSessions });
  const end = useMutation({
    mutationFn: (id: string | null) => (id ? endSession(id) : endOtherSessions()),
    onSuccess: (_, id) => say(t(id ? 'sessions.ended' : 'sessions.othersEnded')),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const others = data?.items.some((session) => !session.current);
  return (
    <Card title={t('sessions.title')}>
      {isPending && <Wait />}
      {(error || end.error) && (
        <div className="card-pad">
          <Problem error={error ?? end.error} onRetry={() => void refetch()} />
        </div>
      )}
      <ul className="rows">
        {data?.items.map((session) => (
          <Row key={session.id} session={session} busy={end.isPending} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      {others && (
        <div className={styles.end}>
          <Button kind="text" busy={end.isPending} onClick={() => end.mutate(null)}>
            {t('sessions.endOthers')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Row({ session, busy, onEnd }: { session: OwnSession; busy: boolean; onEnd: () => void }) {
  const t = useText('account');
  const { date, ago } = useDates();
  return (
    <li className={styles.session}>
      <Icon name="device" large />
      <p className="grow">
        <b>{session.device}</b>
        <br />
        <span className="soft">
          {session.current
            ? t('sessions.since', { date: date(session.createdAt, 'full') })
            : t('sessions.seen', { ago: ago(session.lastSeenAt), date: date(session.createdAt, 'full') })}
        </span>
      </p>
      {session.current ? (
        <Chip tone="teal">{t('sessions.current')}</Chip>
      ) : (
        <Button kind="text" small busy={busy} onClick={onEnd}>
          {t('sessions.end')}
          <span className="vh">: {session.device}</span>
        </Button>
      )}
    </li>
  );
}
