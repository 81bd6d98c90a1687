import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { newId } from '../../../lib/ids';
import { useText } from '../../../lib/texts';
import { Button, Problem, Sheet, useToast } from '../../../ui';
import { cancelAppointment, putAppointment, type Appointment } from './api';

interface Props {
  appointment: Appointment;
  name: string;
  onDone: () => Promise<void>;
}

/** Calls a session off, after saying what hangs on it; taking that back makes it anew. */
export function CancelAppointment({ appointment, name, onDone }: Props) {
  const t = useText('clients');
  const say = useToast();
  const { date, time } = useDates();
  const [asking, setAsking] = useState(false);
  const when = `${date(appointment.startsAt, 'weekday')}, ${time(appointment.startsAt)}`;
  const again = () => {
    const { clientId, startsAt, minutes, members } = appointment;
    void putAppointment(newId(), { clientId, startsAt, minutes, memberIds: members.map(({ memberId }) => memberId) }).then(onDone);
  };
  const cancel = useMutation({
    mutationFn: () => cancelAppointment(appointment.id),
    onSuccess: async () => {
      setAsking(false);
      await onDone();
      say(t('sessions.cancelled', { when }), again);
    },
  });
  return (
    <>
      <Button kind="text" small onClick={() => setAsking(true)}>
        {t('sessions.cancel')}
      </Button>
      <Sheet form="dialog" open={asking} onClose={() => setAsking(false)} title={t('sessions.ask', { when, name })}>
        <p className="soft">{t('sessions.askMore')}</p>
        <Problem error={cancel.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('sessions.keep')}
          </Button>
          <Button kind="main" busy={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('sessions.cancel')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
