import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf, instantAt } from '../../../lib/zone';
import { Sheet, useToast } from '../../../ui';
import { bodyOf, putSession, type Reason, type Scope, type Session, undoEdit } from '../api';
import type { Ghost } from '../calendar/use-drag';
import { writeMinute, writeWhen } from '../calendar/words';
import styles from '../form/form.module.css';
import { FormEnd } from '../form/FormEnd';
import { ReasonField } from '../form/ReasonField';
import { ScopeField } from '../form/ScopeField';
import { useBeginAt } from '../form/use-begin-at';
import { ZoneNote } from '../form/ZoneNote';

interface Props {
  session: Session;
  to: Pick<Ghost, 'at' | 'minutes'>;
  zone: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Asked before a session moves, because its client is told: from where to where, why, and which of a series. */
export function MoveSheet({ session, to, zone, onClose, onDone }: Props) {
  const t = useText('calendar');
  const say = useToast();
  const place = useBeginAt('[type="submit"]');
  const [reason, setReason] = useState<Reason | null>(null);
  const [scope, setScope] = useState<Scope>('one');
  const extent = session.seriesId ? { scope } : {};
  const move = useMutation({
    mutationFn: () => putSession(session.id, { ...bodyOf(session), startsAt: instantAt(to.at, zone), minutes: to.minutes, reason, ...extent }, session.revision),
    onSuccess: async ({ undo, overlaps }) => {
      onClose();
      await onDone();
      const said = t('said.moved', { when: writeWhen(to.at) });
      const back = undo ? () => undoEdit(session.id, undo).then(onDone) : undefined;
      say(overlaps.length > 0 ? `${said} ${t('said.overlaps', { count: overlaps.length })}` : said, back);
    },
  });
  const was = civilOf(session.startsAt, zone);
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('move.title', { name: session.client.name })}>
      <form
        ref={place}
        className={styles.form}
        aria-label={t('move.label')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!move.isPending) move.mutate();
        }}
      >
        <dl className={styles.fromTo}>
          <dt>{t('move.from')}</dt>
          <dd>
            <del>{`${writeWhen(was)} – ${writeMinute(was.minute + session.minutes)}`}</del>
          </dd>
          <dt>{t('move.to')}</dt>
          <dd>
            <b>{`${writeWhen(to.at)} – ${writeMinute(to.at.minute + to.minutes)}`}</b>
          </dd>
        </dl>
        <ZoneNote zone={zone} at={to.at} />
        <p className="soft">{t('move.more')}</p>
        {session.seriesId && <ScopeField value={scope} onChoose={setScope} />}
        <ReasonField value={reason} onChoose={setReason} />
        <FormEnd verb={t('move.verb')} leave={t('move.leave')} busy={move.isPending} error={move.error} onClose={onClose} />
      </form>
    </Sheet>
  );
}
