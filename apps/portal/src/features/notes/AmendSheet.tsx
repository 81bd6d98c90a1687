import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { newId } from '../../lib/ids';
import { useNavigate } from '../../lib/router';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, Sheet, TextArea } from '../../ui';
import { amendNote, noteKey, notesKey, type Note, type NotesOf } from './api';

interface Props extends NotesOf {
  note: Note;
  open: boolean;
  onClose: () => void;
}

/** Why a signed note is amended; what was signed stays beside it. */
export function AmendSheet({ client, note, open, onClose }: Props) {
  const t = useText('notes');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const [reason, setReason] = useState('');
  const form = useSubmit({
    check: () => (reason.trim() ? {} : { reason: t('reason.missing') }),
    send: async () => {
      const amendment = await amendNote(client.id, note.id, { id, reason });
      queries.setQueryData(noteKey(client.id, id), amendment);
      void queries.invalidateQueries({ queryKey: notesKey(client.id) });
      await navigate(`/clients/${client.id}/notes/${id}`);
    },
  });
  return (
    <Sheet form="dialog" open={open} onClose={onClose} title={t('amend.title')}>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <p className="soft">{t('amend.more')}</p>
        <TextArea
          label={t('reason')}
          rows={2}
          maxLength={500}
          value={reason}
          error={form.faults.reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Problem error={form.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {t('amend.back')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {t('amend.begin')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
