import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, Card, Chip, Problem } from '../../../ui';
import type { ClientRecord } from '../api';
import { listAppointments, type Appointment } from './api';
import { AppointmentForm } from './AppointmentForm';
import styles from './appointments.module.css';
import { CancelAppointment } from './CancelAppointment';

const HOUR_MS = 3_600_000;
/** One that has just begun still belongs here. */
const KEPT_HOURS = 3;

/** The sessions to come: a plain list, to which plans may refer. */
export function AppointmentsCard({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const queries = useQueryClient();
  const mayWrite = usePermission('appointment.write') && client.state === 'active';
  const [from] = useState(() => new Date(Date.now() - KEPT_HOURS * HOUR_MS).toISOString());
  const [editing, setEditing] = useState<Appointment | 'new' | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'appointments'], queryFn: () => listAppointments(client.id, from) });
  const renewed = async () => {
    await queries.invalidateQueries({ queryKey: ['client', client.id] });
    await queries.invalidateQueries({ queryKey: ['planned-dates'] });
  };
  return (
    <Card title={t('sessions.title')}>
      <Problem error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && (
        <p className="card-pad soft">
          {t('sessions.none')} {t('sessions.noneMore')}
        </p>
      )}
      <ul className="rows">
        {data?.items.map((appointment) => (
          <li key={appointment.id} className={styles.item}>
            <When appointment={appointment} client={client} />
            {mayWrite && appointment.state === 'planned' && (
              <div className={styles.acts}>
                <Button kind="text" small onClick={() => setEditing(appointment)}>
                  {t('sessions.move')}
                </Button>
                <CancelAppointment appointment={appointment} name={client.name} onDone={renewed} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className="more">
          <Button kind="text" icon="plus" onClick={() => setEditing('new')}>
            {t('sessions.add')}
          </Button>
        </div>
      )}
      {editing && (
        <AppointmentForm
          key={editing === 'new' ? 'new' : editing.id}
          client={client}
          appointment={editing === 'new' ? null : editing}
          last={data?.items.at(-1) ?? null}
          onClose={() => setEditing(null)}
          onDone={renewed}
        />
      )}
    </Card>
  );
}

/** By the clock of this device; by the client's too where that one shows something else. */
function When({ appointment, client }: { appointment: Appointment; client: ClientRecord }) {
  const t = useText('clients');
  const { date, time } = useDates();
  const { startsAt, minutes, state, members } = appointment;
  const here = `${date(startsAt, 'weekday')}, ${time(startsAt)}`;
  const there = `${date(startsAt, 'weekday', client.timeZone)}, ${time(startsAt, client.timeZone)}`;
  return (
    <div className="grow">
      <b className={state === 'cancelled' ? styles.off : undefined}>{here}</b>
      {state === 'cancelled' && <Chip>{t('sessions.off')}</Chip>}
      <span className={styles.below}>
        {t('sessions.minutes', { minutes })} · {members.map((member) => member.name).join(', ')}
      </span>
      {here !== there && <span className={styles.below}>{t('sessions.there', { time: there, name: client.name })}</span>}
    </div>
  );
}
