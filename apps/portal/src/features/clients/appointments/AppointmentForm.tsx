import { addDays } from '@attune/clinical/civil-date';
import { useState } from 'react';
import { civilDate, useDates } from '../../../lib/dates';
import { newId } from '../../../lib/ids';
import { ApiError } from '../../../lib/problem';
import { useSubmit } from '../../../lib/submit';
import { useText } from '../../../lib/texts';
import { Button, Problem, Sheet, TextField, useToast } from '../../../ui';
import type { ClientRecord } from '../api';
import { putAppointment, type Appointment } from './api';
import styles from './appointments.module.css';
import { instantOf, localOf } from './local-time';

interface Props {
  client: ClientRecord;
  /** The one that is moved; null makes a new one. */
  appointment: Appointment | null;
  /** The last that is planned: a new one is proposed a week after it. */
  last: Appointment | null;
  onClose: () => void;
  onDone: () => Promise<void>;
}

const WEEK = 7;
const [LEAST_MINUTES, MOST_MINUTES] = [5, 600];

/** When a session begins and how long it takes. */
export function AppointmentForm({ client, appointment, last, onClose, onDone }: Props) {
  const t = useText('clients');
  const say = useToast();
  const { date, time } = useDates();
  const [id] = useState(() => appointment?.id ?? newId());
  const [fields, setFields] = useState(() => proposed(appointment, last));
  const startsAt = instantOf(fields);
  const minutes = Number(fields.minutes);
  const form = useSubmit({
    check: () => ({
      ...(!startsAt && { date: t('sessions.whenMissing') }),
      ...(!(Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) && { minutes: t('sessions.minutesBad') }),
    }),
    send: async () => {
      const memberIds = appointment?.members.map(({ memberId }) => memberId);
      await putAppointment(id, { clientId: client.id, startsAt: startsAt!, minutes, ...(memberIds && { memberIds }) }, appointment?.revision);
      onClose();
      await onDone();
      say(t(appointment ? 'sessions.moved' : 'sessions.added', { when: `${date(startsAt!, 'weekday')}, ${time(startsAt!)}` }));
    },
  });
  const changed = form.error instanceof ApiError && form.error.status === 412;
  return (
    <Sheet form="dialog" open onClose={onClose} title={t(appointment ? 'sessions.moveTitle' : 'sessions.addTitle', { name: client.name })}>
      <form noValidate onSubmit={form.onSubmit} aria-label={t('sessions.form')}>
        <div className={styles.fields}>
          <div className="pair">
            <TextField
              label={t('sessions.date')}
              type="date"
              autoFocus
              value={fields.date}
              error={form.faults.date}
              onChange={(event) => setFields({ ...fields, date: event.target.value })}
            />
            <TextField
              label={t('sessions.time')}
              type="time"
              value={fields.time}
              onChange={(event) => setFields({ ...fields, time: event.target.value })}
            />
          </div>
          <TextField
            label={t('sessions.length')}
            type="number"
            inputMode="numeric"
            min={LEAST_MINUTES}
            max={MOST_MINUTES}
            value={fields.minutes}
            error={form.faults.minutes}
            onChange={(event) => setFields({ ...fields, minutes: event.target.value })}
          />
          <p className="faint">{t(appointment ? 'sessions.moveHint' : 'sessions.clock')}</p>
        </div>
        <Problem error={form.error} text={changed ? t('sessions.changed') : undefined} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {t('sessions.leave')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {t(appointment ? 'sessions.move' : 'sessions.add')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function proposed(appointment: Appointment | null, last: Appointment | null) {
  if (appointment) return { ...localOf(appointment.startsAt), minutes: String(appointment.minutes) };
  if (!last) return { date: addDays(civilDate(new Date()), WEEK), time: '10:00', minutes: '50' };
  const { date, time } = localOf(last.startsAt);
  return { date: addDays(date, WEEK), time, minutes: String(last.minutes) };
}
