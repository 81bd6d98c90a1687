import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { civilOf, deviceZone } from '../../../lib/zone';
import { Button, ButtonLink, Chip, Choices, Problem, Sheet, Unreadable, useToast } from '../../../ui';
import { ATTENDANCES, noteAttendance, type Attendance, type Session } from '../api';
import { writeMinute, writeWhen } from '../calendar/words';
import styles from '../form/form.module.css';
import { AskPart } from './AskPart';

interface Props {
  session: Session;
  zone: string;
  now: number;
  mayWrite: boolean;
  onClose: () => void;
  onChange: () => void;
  onCancel: () => void;
  /** Of a series: that it goes on. */
  onLengthen: () => void;
  onDone: () => Promise<void>;
}

/** All there is of one session, and what can be done with it. */
export function SessionSheet({ session, zone, now, mayWrite, onClose, onChange, onCancel, onLengthen, onDone }: Props) {
  const t = useText('calendar');
  const { date, time } = useDates();
  const { client, startsAt, minutes, kind, place, videoUrl, members, confirmedAt, movedFrom, cancelled, state, ask, unreadable } = session;
  const at = civilOf(startsAt, zone);
  const begun = Date.parse(startsAt) <= now;
  const open = state === 'planned';
  const moment = (instant: string) => `${date(instant, 'day', zone)}, ${time(instant, zone)}`;
  const here = civilOf(startsAt, deviceZone());
  const facts: [string, ReactNode][] = [
    [
      t('sheet.when'),
      <>
        {writeWhen(at)} – {writeMinute(at.minute + minutes)}
        {here.minute !== at.minute && <small>{t('zone.device', { time: writeMinute(here.minute) })}</small>}
        {movedFrom && <small>{t('sheet.movedFrom', { when: writeWhen(civilOf(movedFrom.startsAt, zone)), by: movedFrom.movedBy })} {movedFrom.reason && t(`reason.${movedFrom.reason}`)}</small>}
      </>,
    ],
    [t('sheet.with'), members.map(({ name }) => name).join(', ')],
    [t('sheet.how'), unreadable ? <>{t(`kind.${kind}`)} <Unreadable /></> : [t(`kind.${kind}`), place].filter(Boolean).join(' · ')],
  ];
  return (
    <Sheet form="dialog" open onClose={onClose} title={client.name}>
      <div className={styles.form}>
        <div className={styles.acts}>
          {!open && <Chip>{t('mark.cancelled')}</Chip>}
          {open && confirmedAt && <Chip tone="teal" icon="check">{t('mark.confirmed')}</Chip>}
          {open && !confirmedAt && !begun && <Chip tone="line">{t('sheet.unconfirmed')}</Chip>}
          {session.seriesId && <Chip icon="swap">{t('mark.repeats')}</Chip>}
        </div>
        <dl className={styles.facts}>
          {facts.map(([term, said]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
          {cancelled && (
            <>
              <dt>{t('sheet.cancelled')}</dt>
              <dd>
                {cancelled.by ? t('sheet.cancelledBy', { when: moment(cancelled.at), name: cancelled.by }) : moment(cancelled.at)}
                {cancelled.reason && <small>{t(`reason.${cancelled.reason}`)}</small>}
                {cancelled.note && <small>{cancelled.note}</small>}
                <Unreadable is={cancelled.unreadable ?? false} />
              </dd>
            </>
          )}
        </dl>
        {open && ask?.state === 'open' && <AskPart key={ask.id} session={session} ask={ask} zone={zone} mayWrite={mayWrite} onDone={onDone} onClose={onClose} />}
        {open && begun && mayWrite && <AttendancePart session={session} onDone={onDone} />}
        <div className={styles.acts}>
          {open && videoUrl && (
            <a className="btn btn-quiet" href={videoUrl} target="_blank" rel="noopener noreferrer">
              {t('sheet.video')}
            </a>
          )}
          <ButtonLink kind={open && !begun && ask?.state !== 'open' ? 'main' : 'quiet'} icon="person" to={`/clients/${client.id}`}>
            {t('sheet.brief')}
          </ButtonLink>
          {open && begun && mayWrite && (
            <ButtonLink icon="note" to={`/clients/${client.id}/notes/new?session=${session.id}`}>
              {t('sheet.note')}
            </ButtonLink>
          )}
          {mayWrite && session.seriesId && (
            <Button icon="plus" onClick={onLengthen}>
              {t('longer.open')}
            </Button>
          )}
        </div>
        {open && mayWrite && session.attendance === null && (
          <div className="sheet-end">
            <Button kind="text" onClick={onCancel}>
              {t('cancel.verb')}
            </Button>
            <Button icon="pen" onClick={onChange}>
              {t('sheet.change')}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

/** Whether the client came. It can be taken back, since a slip of the hand would stand in the record. */
function AttendancePart({ session, onDone }: Pick<Props, 'session' | 'onDone'>) {
  const t = useText('calendar');
  const say = useToast();
  const [chosen, setChosen] = useState<Attendance | null>(session.attendance);
  const note = useMutation({
    mutationFn: (attendance: Attendance | null) => noteAttendance(session.id, attendance),
    onSuccess: async ({ attendance }, said) => {
      setChosen(attendance);
      await onDone();
      say(t('said.attendance'), said === null ? undefined : () => note.mutate(null));
    },
    onError: () => setChosen(session.attendance),
  });
  return (
    <div className={styles.part}>
      <Choices
        legend={t('attendance.legend')}
        name="attendance"
        options={ATTENDANCES.map((value) => ({ value, label: t(`attendance.${value}`) }))}
        value={chosen}
        onChoose={(attendance) => {
          setChosen(attendance);
          note.mutate(attendance);
        }}
      />
      <Problem error={note.error} />
    </div>
  );
}
