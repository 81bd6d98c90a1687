import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { useSession } from '../../../lib/session';
import { useSubmit } from '../../../lib/submit';
import { useText } from '../../../lib/texts';
import { civilOf, instantAt, minuteOf, timeOf, type Civil } from '../../../lib/zone';
import { Choices, ManyChoices, SelectField, Sheet, TextField, Unreadable, useToast } from '../../../ui';
import { KINDS, listTreated, openClient, putSeries, putSession, type Kind, type Reason, type Scope, type Session, undoEdit } from '../api';
import { writeWhen } from '../calendar/words';
import { LENGTHS, USUAL_LENGTH } from '../grid/snap';
import styles from './form.module.css';
import { FormEnd } from './FormEnd';
import { ReasonField } from './ReasonField';
import { RepeatFields } from './RepeatFields';
import { faultOf, ONCE, type Rhythm } from './rhythm';
import { ScopeField } from './ScopeField';
import { useBeginAt } from './use-begin-at';
import { isVideoAddress } from './video';
import { ZoneNote } from './ZoneNote';

interface Props {
  /** The one that is changed; null makes a new one. */
  session: Session | null;
  /** With whom, where that is known. */
  client?: { id: string; name: string } | null;
  at: Civil;
  minutes?: number;
  zone: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** When a session is, with whom, how and how often. */
export function SessionForm({ session, client = null, at, minutes, zone, onClose, onDone }: Props) {
  const t = useText('calendar');
  const say = useToast();
  const place = useBeginAt('select, input');
  const { memberId } = useSession();
  const [id] = useState(() => session?.id ?? newId());
  const [fields, setFields] = useState(() => begin(session, at, minutes ?? USUAL_LENGTH, client?.id ?? ''));
  const [rhythm, setRhythm] = useState<Rhythm>(ONCE);
  const [scope, setScope] = useState<Scope>('one');
  const [reason, setReason] = useState<Reason | null>(null);
  const change = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }));
  const treated = useQuery({ queryKey: ['clients', 'treated'], queryFn: listTreated, enabled: !client });
  const record = useQuery({ queryKey: ['client', fields.clientId], queryFn: () => openClient(fields.clientId), enabled: fields.clientId !== '' });
  const team = record.data?.careTeam ?? [];
  // As the server has it when nobody is named: whoever plans it takes part.
  const usual = team.filter((member) => member.memberId === memberId).map((member) => member.memberId);
  const minute = minuteOf(fields.time);
  const isWhen = /^\d{4}-\d{2}-\d{2}$/.test(fields.date) && !Number.isNaN(minute);
  const when: Civil = { date: fields.date, minute };
  const startsAt = isWhen ? instantAt(when, zone) : null;
  const length = Number(fields.minutes);
  const moves = session !== null && startsAt !== null && (startsAt !== new Date(session.startsAt).toISOString() || length !== session.minutes);
  const rhythmFault = session || !isWhen ? null : faultOf(rhythm, fields.date);
  const meeting = {
    kind: fields.kind,
    place: fields.kind === 'video' ? null : fields.place.trim() || null,
    videoUrl: fields.kind === 'video' ? fields.videoUrl.trim() || null : null,
  };
  const form = useSubmit({
    check: () => ({
      ...(!fields.clientId && { client: t('form.clientMissing') }),
      ...(!isWhen && { date: t('form.whenMissing') }),
      ...(!(Number.isInteger(length) && length >= LENGTHS.least && length <= LENGTHS.most) && { minutes: t('form.minutesBad') }),
      ...(rhythmFault && { rhythm: t(`rhythm.fault.${rhythmFault}`) }),
      ...(meeting.videoUrl && !isVideoAddress(meeting.videoUrl) && { videoUrl: t('form.videoBad') }),
    }),
    send: async () => {
      const memberIds = fields.memberIds?.length ? fields.memberIds : undefined;
      const common = { clientId: fields.clientId, minutes: length, ...meeting, ...(memberIds && { memberIds }) };
      if (!session && rhythm.repeat !== 'none') {
        const end = rhythm.end === 'count' ? { count: Number(rhythm.count) } : { untilDate: rhythm.untilDate };
        const made = await putSeries(id, { ...common, startDate: fields.date, time: fields.time, repeat: rhythm.repeat, every: Number(rhythm.every), ...end });
        await done(t('said.series', { count: made.items.length, when: writeWhen(when) }), made.overlaps.length);
        return;
      }
      const extent = session?.seriesId ? { scope } : {};
      const why = moves ? { reason } : {};
      const { undo, overlaps } = await putSession(id, { ...common, startsAt: startsAt!, ...extent, ...why }, session?.revision);
      const back = undo ? () => undoEdit(id, undo).then(onDone) : undefined;
      await done(t(session ? (moves ? 'said.moved' : 'said.changed') : 'said.planned', { when: writeWhen(when) }), overlaps.length, back);
    },
  });
  const done = async (said: string, overlaps: number, undo?: () => Promise<void>) => {
    onClose();
    await onDone();
    say(overlaps > 0 ? `${said} ${t('said.overlaps', { count: overlaps })}` : said, undo);
  };
  const withWhom = session?.client.name ?? client?.name;
  const title = withWhom ? t(session ? 'form.changeTitle' : 'form.newWith', { name: withWhom }) : t('form.newTitle');
  return (
    <Sheet form="dialog" open onClose={onClose} title={title}>
      <form ref={place} noValidate onSubmit={form.onSubmit} aria-label={t('form.label')} className={styles.form}>
        {!session && !client && (
          <SelectField label={t('form.client')} value={fields.clientId} error={form.faults.client} onChange={(event) => change({ clientId: event.target.value, memberIds: null })}>
            <option value="">{t('form.clientChoose')}</option>
            {treated.data?.map(({ id: clientId, name }) => (
              <option key={clientId} value={clientId}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <div className={styles.when}>
          <TextField label={t('form.date')} type="date" value={fields.date} error={form.faults.date} onChange={(event) => change({ date: event.target.value })} />
          <TextField label={t('form.time')} type="time" value={fields.time} onChange={(event) => change({ time: event.target.value })} />
          <TextField label={t('form.minutes')} type="number" inputMode="numeric" min={LENGTHS.least} max={LENGTHS.most} value={fields.minutes} error={form.faults.minutes} onChange={(event) => change({ minutes: event.target.value })} />
        </div>
        <ZoneNote zone={zone} at={isWhen ? when : null} />
        {!session && <RepeatFields rhythm={rhythm} date={fields.date} time={fields.time} fault={form.faults.rhythm} onChange={setRhythm} />}
        <Choices legend={t('form.kind')} name="session-kind" options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={fields.kind} onChoose={(kind: Kind) => change({ kind })} />
        <Unreadable is={session?.unreadable ?? false} />
        {fields.kind === 'video' ? (
          <TextField label={t('form.video')} hint={t('form.videoHint')} type="url" inputMode="url" autoComplete="off" value={fields.videoUrl} error={form.faults.videoUrl} onChange={(event) => change({ videoUrl: event.target.value })} />
        ) : (
          <TextField label={t(fields.kind === 'phone' ? 'form.number' : 'form.place')} hint={t('form.placeHint')} maxLength={200} autoComplete="off" value={fields.place} onChange={(event) => change({ place: event.target.value })} />
        )}
        {team.length > 1 && (
          <ManyChoices
            legend={t('form.who')}
            name="session-who"
            options={team.map((member) => ({ value: member.memberId, label: member.name }))}
            values={fields.memberIds ?? usual}
            onChange={(memberIds) => change({ memberIds })}
          />
        )}
        {moves && <ReasonField value={reason} onChoose={setReason} />}
        {session?.seriesId && <ScopeField value={scope} onChoose={setScope} />}
        <FormEnd verb={t(session ? 'form.save' : 'form.plan')} busy={form.busy} error={form.error} onClose={onClose} />
      </form>
    </Sheet>
  );
}

function begin(session: Session | null, at: Civil, minutes: number, clientId: string) {
  return {
    clientId: session?.clientId ?? clientId,
    memberIds: session?.members.map(({ memberId }) => memberId) ?? null,
    date: at.date,
    time: timeOf(at.minute),
    minutes: String(session?.minutes ?? minutes),
    kind: session?.kind ?? ('in-person' as Kind),
    place: session?.place ?? '',
    videoUrl: session?.videoUrl ?? '',
  };
}

/** Where a session stands in the calendar of a zone. */
export const standing = (session: Session, zone: string): Civil => civilOf(session.startsAt, zone);
