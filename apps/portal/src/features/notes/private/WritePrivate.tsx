import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Kept } from '../../../lib/keeper';
import { useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Button, Chip, Problem, Sheet, TextArea, TextField, useToast } from '../../../ui';
import { dropPrivate, openPrivate, privateNoteKey, privateNotesKey, putPrivate, type NotesOf, type PrivateBody, type PrivateNote } from '../api';
import { Conflict } from '../Conflict';
import { KeptLine } from '../KeptLine';
import styles from '../notes.module.css';
import { letGo } from '../open-keepers';
import { joined } from '../templates';
import { useWriting } from '../use-writing';

interface Props extends NotesOf {
  id: string;
  kept: Kept;
  start: PrivateBody;
}

/** Writing a psychotherapy note: kept while it is written. It is never signed and never locked: it belongs to its author. */
export function WritePrivate({ client, id, kept, start }: Props) {
  const t = useText('notes');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const save = async (body: PrivateBody, revision: number): Promise<PrivateNote> => {
    const note = await putPrivate(client.id, id, body, revision);
    queries.setQueryData(privateNoteKey(client.id, id), note);
    void queries.invalidateQueries({ queryKey: privateNotesKey(client.id), refetchType: 'none' });
    return note;
  };
  const { draft, keeper, keeping, edit, join, take, discard } = useWriting(id, kept, start, save);
  const theirs = () => openPrivate(client.id, id);
  const remove = useMutation({
    mutationFn: async () => {
      await discard(() => dropPrivate(client.id, id));
      await navigate(`/clients/${client.id}/notes/private`);
      letGo(id);
      queries.removeQueries({ queryKey: privateNoteKey(client.id, id) });
      await queries.invalidateQueries({ queryKey: privateNotesKey(client.id) });
      say(t('private.dropped'));
    },
  });
  return (
    <div className={styles.write}>
      <div className={styles.head}>
        <h2 className="grow">{t('private.one')}</h2>
        <Chip icon="lock">{t('private.only')}</Chip>
      </div>
      <div className={styles.fields}>
        <TextField
          label={t('date')}
          type="date"
          required
          value={draft.date}
          onChange={(event) => event.target.value && edit({ ...draft, date: event.target.value })}
        />
      </div>
      <TextArea
        label={t('private.text')}
        hint={t('private.hint')}
        rows={10}
        maxLength={40_000}
        value={draft.text}
        onChange={(event) => edit({ ...draft, text: event.target.value })}
      />
      <div className={styles.foot}>
        {keeping.keeping === 'changed' && (
          <Conflict
            onBoth={async () => {
              const note = await theirs();
              await join({ date: note.date, text: joined(note.text, draft.text) }, note);
            }}
            onMine={async () => keeper.keepMine((await theirs()).revision)}
            onTheirs={async () => {
              const note = await theirs();
              queries.setQueryData(privateNoteKey(client.id, id), note);
              take({ date: note.date, text: note.text }, note);
            }}
          />
        )}
        {keeping.keeping === 'refused' && <Problem error={keeping.error} />}
        <KeptLine {...keeping} />
        <Button kind="text" onClick={() => setAsking(true)}>
          {t('private.drop')}
        </Button>
      </div>
      <Sheet form="dialog" open={asking} onClose={() => setAsking(false)} title={t('private.dropTitle')}>
        <p className="soft">{t('private.dropMore')}</p>
        <Problem error={remove.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('private.keep')}
          </Button>
          <Button kind="main" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('private.drop')}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}
