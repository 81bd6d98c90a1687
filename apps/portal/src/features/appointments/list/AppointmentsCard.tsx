import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addDays } from '@attune/clinical/civil-date';
import { useState } from 'react';
import { usePermission, useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { civilOf, type Civil } from '../../../lib/zone';
import { Button, Card, Chip, Problem } from '../../../ui';
import { listOfClient, type Session } from '../api';
import { marksOf, writeMinute, writeWhen } from '../calendar/words';
import { SessionForm, standing } from '../form/SessionForm';
import { CancelSheet } from '../sheet/CancelSheet';
import { LengthenSheet } from '../sheet/LengthenSheet';
import { SessionSheet } from '../sheet/SessionSheet';
import styles from './list.module.css';

interface Props {
  client: { id: string; name: string; state: 'active' | 'discharged'; timeZone: string };
}

type Task = { kind: 'new' } | { kind: 'open' | 'change' | 'cancel' | 'lengthen'; session: Session } | null;

const HOUR_MS = 3_600_000;
/** One that has just begun still belongs here. */
const KEPT_HOURS = 3;
const WEEK = 7;
/** So many are shown until somebody asks for all. */
const FEW = 3;
const TEN = 600;

/** A client's sessions to come, to which plans may refer: a plain list of what the calendar shows. */
export function AppointmentsCard({ client }: Props) {
  const t = useText('calendar');
  const queries = useQueryClient();
  const mayWrite = usePermission('appointment.write') && client.state === 'active';
  const zone = useSession().practice!.timeZone;
  const [now] = useState(() => Date.now());
  const [task, setTask] = useState<Task>(null);
  const from = new Date(now - KEPT_HOURS * HOUR_MS).toISOString();
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'appointments'], queryFn: () => listOfClient(client.id, from) });
  const renewed = async () => {
    await Promise.all([['client', client.id], ['planned-dates'], ['appointments']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const end = () => setTask(null);
  const last = data?.items.at(-1);
  const [all, setAll] = useState(false);
  const shown = all ? data?.items : data?.items.slice(0, FEW);
  const hidden = (data?.items.length ?? 0) - (shown?.length ?? 0);
  return (
    <Card title={t('list.title')}>
      <Problem error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && (
        <p className="card-pad soft">
          {t('list.none')} {t('list.noneMore')}
        </p>
      )}
      <ul className="rows">
        {shown?.map((session) => (
          <li key={session.id} className={styles.item}>
            <When session={session} zone={zone} client={client} />
            {mayWrite && session.state === 'planned' && (
              <div className={styles.acts}>
                {session.ask?.state === 'open' ? (
                  <Button kind="text" small onClick={() => setTask({ kind: 'open', session })}>
                    {t('list.answer')}
                  </Button>
                ) : (
                  <Button kind="text" small onClick={() => setTask({ kind: 'change', session })}>
                    {t('list.change')}
                  </Button>
                )}
                <Button kind="text" small onClick={() => setTask({ kind: 'cancel', session })}>
                  {t('cancel.verb')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {(mayWrite || hidden > 0) && (
        <div className="more">
          {hidden > 0 && (
            <Button kind="text" onClick={() => setAll(true)}>
              {t('list.more', { count: hidden })}
            </Button>
          )}
          {mayWrite && (
            <Button kind="text" icon="plus" onClick={() => setTask({ kind: 'new' })}>
              {t('list.add')}
            </Button>
          )}
        </div>
      )}
      {task?.kind === 'new' && <SessionForm session={null} client={client} at={proposed(last, zone, now)} minutes={last?.minutes} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'change' && <SessionForm session={task.session} at={standing(task.session, zone)} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'cancel' && <CancelSheet session={task.session} zone={zone} onClose={end} onDone={renewed} />}
      {task?.kind === 'lengthen' && <LengthenSheet session={task.session} onClose={end} onDone={renewed} />}
      {task?.kind === 'open' && (
        <SessionSheet
          session={task.session}
          {...{ zone, now, mayWrite }}
          onClose={end}
          onChange={() => setTask({ kind: 'change', session: task.session })}
          onCancel={() => setTask({ kind: 'cancel', session: task.session })}
          onLengthen={() => setTask({ kind: 'lengthen', session: task.session })}
          onDone={renewed}
        />
      )}
    </Card>
  );
}

/** A week after the last that is planned, else in a week at ten. */
function proposed(last: Session | undefined, zone: string, now: number): Civil {
  const { date, minute } = last ? civilOf(last.startsAt, zone) : { date: civilOf(now, zone).date, minute: TEN };
  return { date: addDays(date, WEEK), minute };
}

/** By the practice's clock; by the client's too where that one shows something else. */
function When({ session, zone, client }: { session: Session; zone: string } & Props) {
  const t = useText('calendar');
  const { startsAt, minutes, members } = session;
  const here = civilOf(startsAt, zone);
  const there = civilOf(startsAt, client.timeZone);
  const marks = marksOf(session);
  return (
    <div className="grow">
      <b className={session.state === 'cancelled' ? styles.off : undefined}>{writeWhen(here)}</b>
      <span className={styles.below}>
        {t('minutes', { minutes })} · {members.map(({ name }) => name).join(', ')}
      </span>
      {here.minute !== there.minute && <span className={styles.below}>{t('list.there', { time: there.date === here.date ? writeMinute(there.minute) : writeWhen(there), name: client.name })}</span>}
      {marks.length > 0 && (
        <span className={styles.chips}>
          {marks.map((mark) => (
            <Chip key={mark} tone={mark === 'asks' ? 'amber' : mark === 'confirmed' ? 'teal' : 'plain'}>
              {t(`mark.${mark}`)}
            </Chip>
          ))}
        </span>
      )}
    </div>
  );
}
