import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import { Sheet, TextArea, useToast } from '../../../ui';
import { cancelSession, restoreSession, type Reason, type Scope, type Session } from '../api';
import { writeWhen } from '../calendar/words';
import styles from '../form/form.module.css';
import { FormEnd } from '../form/FormEnd';
import { ReasonField } from '../form/ReasonField';
import { useBeginAt } from '../form/use-begin-at';
import { ScopeField } from '../form/ScopeField';

interface Props {
  session: Session;
  zone: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Calls a session off, after saying what hangs on it. That can be taken back, with those of its series that went with it. */
export function CancelSheet({ session, zone, onClose, onDone }: Props) {
  const t = useText('calendar');
  const say = useToast();
  const place = useBeginAt('input:checked, select');
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const [scope, setScope] = useState<Scope>('one');
  const when = writeWhen(civilOf(session.startsAt, zone));
  const again = () => restoreSession(session.id).then(onDone);
  const cancel = useMutation({
    mutationFn: () => cancelSession(session.id, { reason, note: note.trim() || null, ...(session.seriesId ? { scope } : {}) }),
    onSuccess: async () => {
      onClose();
      await onDone();
      say(t(session.seriesId && scope === 'following' ? 'said.cancelledFollowing' : 'said.cancelled', { when }), again);
    },
  });
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('cancel.title', { when, name: session.client.name })}>
      <form
        ref={place}
        className={styles.form}
        aria-label={t('cancel.label')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!cancel.isPending) cancel.mutate();
        }}
      >
        <p className="soft">{t('cancel.more')}</p>
        {session.seriesId && <ScopeField value={scope} onChoose={setScope} />}
        <ReasonField value={reason} onChoose={setReason} />
        <TextArea label={t('cancel.note')} hint={t('cancel.noteHint')} rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        <FormEnd verb={t('cancel.verb')} leave={t('cancel.keep')} busy={cancel.isPending} error={cancel.error} onClose={onClose} />
      </form>
    </Sheet>
  );
}
