import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { civilDate } from '../../lib/dates';
import { ApiError } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, SelectField, Sheet, Strip, TextArea, TextField, useToast } from '../../ui';
import { MEMBERS, putFor, putOwn, type Absence } from './api';
import styles from './Away.module.css';
import { meeting } from './meeting';
import { useRenew } from './use-renew';
import { useSpan } from './use-span';

const REFUSALS = ['absence.overlaps', 'absence.covers_then', 'absence.cover_away', 'absence.over'] as const;
const NOTE = 300;

interface Props {
  id: string;
  absence: Absence | null;
  /** Entered for somebody else, by those who run the practice. */
  forOther: boolean;
  /** Everybody's absences of now and to come. */
  ahead: readonly Absence[];
  onClose: () => void;
}

/** Enters days away, or changes them: when, who covers, what clients read meanwhile. */
export function AbsenceSheet({ id, absence, forOther, ahead, onClose }: Props) {
  const t = useText('absences');
  const common = useText('common');
  const say = useToast();
  const renew = useRenew();
  const span = useSpan();
  const { memberId, practice } = useSession();
  const today = civilDate(new Date(), practice?.timeZone);
  const members = useQuery(MEMBERS).data?.items.filter((member) => member.state === 'active') ?? [];
  const [who, setWho] = useState(absence?.member.memberId ?? (forOther ? '' : (memberId ?? '')));
  const [from, setFrom] = useState(absence?.from ?? today);
  const [until, setUntil] = useState(absence?.until ?? '');
  const [cover, setCover] = useState(absence?.cover?.memberId ?? '');
  const [note, setNote] = useState(absence?.note ?? '');
  const therapists = members.filter((member) => member.roles.includes('therapist') && member.id !== who);
  // Whoever treats nobody leaves nobody to cover.
  const treats = members.find((member) => member.id === who)?.roles.includes('therapist') ?? false;
  const whose = members.find((member) => member.id === who)?.name ?? '';
  const named = therapists.find((member) => member.id === cover);
  const coverAway = meeting(ahead, { id, from, until }, (other) => other.member.memberId === cover);
  const begun = absence?.state === 'now';
  const form = useSubmit({
    check: () => ({
      ...(who ? {} : { who: t('fault.who') }),
      ...(from ? {} : { from: t('fault.day') }),
      ...(!until ? { until: t('fault.day') } : until < from ? { until: t('fault.order') } : until < today ? { until: t('fault.past') } : {}),
      ...(coverAway ? { cover: t('fault.coverAway', { name: named?.name ?? '', days: span(coverAway) }) } : {}),
    }),
    send: async () => {
      const body = { from, until, coverMemberId: cover || null, note: note.trim() || null };
      await (who === memberId ? putOwn(id, body) : putFor(who, id, body));
      await renew();
      onClose();
      say(t('saved'));
    },
  });
  const code = form.error instanceof ApiError ? REFUSALS.find((known) => form.error instanceof ApiError && form.error.code === known) : undefined;
  return (
    <Sheet form="dialog" open onClose={onClose} title={t(absence ? 'editTitle' : forOther ? 'enterForTitle' : 'enterTitle')}>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        {forOther && (
          <SelectField label={t('who')} value={who} error={form.faults.who} disabled={absence !== null} onChange={(event) => setWho(event.target.value)}>
            <option value="">{t('choose')}</option>
            {members.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </SelectField>
        )}
        <div className={styles.days}>
          <TextField label={t('from')} type="date" value={from} error={form.faults.from} readOnly={begun} onChange={(event) => setFrom(event.target.value)} />
          <TextField label={t('until')} type="date" min={from} value={until} error={form.faults.until} onChange={(event) => setUntil(event.target.value)} />
        </div>
        {treats && (
          <>
            <SelectField label={t('cover')} hint={t('coverHint')} value={cover} error={form.faults.cover} onChange={(event) => setCover(event.target.value)}>
              <option value="">{t('nobody')}</option>
              {therapists.map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
            </SelectField>
            <TextArea label={t('note')} hint={t('noteHint')} rows={3} maxLength={NOTE} value={note} onChange={(event) => setNote(event.target.value)} />
            {from && until >= from && (
              <Strip tone={named ? 'teal' : 'amber'} icon={named ? 'people' : 'alert'}>
                {!named && t('followsNobody', { days: span({ from, until }) })}
                {named && (who === memberId ? t('follows', { days: span({ from, until }), name: named.name }) : t('followsFor', { days: span({ from, until }), cover: named.name, name: whose }))}
              </Strip>
            )}
          </>
        )}
        <Problem error={form.error} text={code ? t(`refused.${code}`) : null} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
