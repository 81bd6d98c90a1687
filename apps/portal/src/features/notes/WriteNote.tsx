import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import type { Kept } from '../../lib/keeper';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Chip, Problem, Sheet, Strip, TextArea, useToast } from '../../ui';
import { ConfirmByName } from '../../ui/staff';
import { dropNote, noteKey, notesKey, openNote, putNote, signNote, type Note, type NotesOf } from './api';
import { Conflict } from './Conflict';
import { KeptLine } from './KeptLine';
import { NoteFields } from './NoteFields';
import styles from './notes.module.css';
import { letGo } from './open-keepers';
import { useSectionWords } from './section-words';
import { bodyOf, bothOf, draftOf, isAgreement, saysNothing, withText, type Draft, type Section } from './templates';
import { useWriting } from './use-writing';

interface Props extends NotesOf {
  id: string;
  kept: Kept;
  start: Draft;
}

/** Writing a note: kept while it is written, signed by typing one's name. */
export function WriteNote({ client, id, kept, start }: Props) {
  const t = useText('notes');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const home = `/clients/${client.id}/notes`;
  const { data: saved } = useQuery({ queryKey: noteKey(client.id, id), queryFn: () => openNote(client.id, id), enabled: false });
  const save = async (draft: Draft, revision: number): Promise<Note> => {
    const note = await putNote(client.id, id, bodyOf(draft), revision);
    queries.setQueryData(noteKey(client.id, id), note);
    void queries.invalidateQueries({ queryKey: notesKey(client.id), refetchType: 'none' });
    void queries.invalidateQueries({ queryKey: ['unsigned-notes'], refetchType: 'none' });
    return note;
  };
  const { draft, keeper, keeping, edit, join, take, discard } = useWriting(id, kept, start, save);
  const wordsOf = useSectionWords();
  const [signing, setSigning] = useState<Note | null>(null);
  const [empty, setEmpty] = useState(false);
  const [dropping, setDropping] = useState(false);
  const done = async (note: Note | undefined) => {
    letGo(id);
    if (note) queries.setQueryData(noteKey(client.id, id), note);
    else queries.removeQueries({ queryKey: noteKey(client.id, id) });
    // The signed note that this one amends tells of it from now on.
    if (saved?.amends) void queries.invalidateQueries({ queryKey: noteKey(client.id, saved.amends) });
    await Promise.all([queries.invalidateQueries({ queryKey: notesKey(client.id) }), queries.invalidateQueries({ queryKey: ['unsigned-notes'] })]);
  };
  const askToSign = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      const note = queries.getQueryData<Note>(noteKey(client.id, id));
      if (note && !keeper.unsaved) setSigning(note);
    },
  });
  const remove = useMutation({
    mutationFn: async () => {
      await discard(() => dropNote(client.id, id));
      await navigate(home);
      await done(undefined);
      say(t('dropped'));
    },
  });
  const sign = () => {
    setEmpty(saysNothing(draft));
    if (!saysNothing(draft)) askToSign.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    sign();
  };
  return (
    <div className={styles.write} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 className="grow">{saved?.amends ? t('amendment') : t('one')}</h2>
        <Chip tone="amber">{t('draft')}</Chip>
      </div>
      {saved?.amends && (
        <TextArea
          label={t('reason')}
          rows={2}
          maxLength={500}
          value={draft.reason ?? ''}
          onChange={(event) => edit({ ...draft, reason: event.target.value })}
        />
      )}
      <NoteFields client={client} draft={draft} onChange={edit} />
      {draft.sections.map((section) => (
        <SectionField key={section.key} section={section} onChange={(text) => edit(withText(draft, section.key, text))} />
      ))}
      {empty && saysNothing(draft) && (
        <Strip tone="amber" icon="alert" role="alert">
          <p>{t('sign.empty')}</p>
        </Strip>
      )}
      <div className={styles.foot}>
        {keeping.keeping === 'changed' && (
          <Conflict
            onBoth={async () => {
              const theirs = await openNote(client.id, id);
              await join(bothOf(draftOf(theirs), draft, (section) => wordsOf(section).heading), theirs);
            }}
            onMine={async () => keeper.keepMine((await openNote(client.id, id)).revision)}
            onTheirs={async () => {
              const theirs = await openNote(client.id, id);
              queries.setQueryData(noteKey(client.id, id), theirs);
              take(draftOf(theirs), theirs);
            }}
          />
        )}
        {keeping.keeping === 'refused' && <Problem error={keeping.error} />}
        <KeptLine {...keeping} />
        <div className={styles.acts}>
          <Button kind="text" busy={remove.isPending} onClick={() => (saysNothing(draft) ? remove.mutate() : setDropping(true))}>
            {t('drop')}
          </Button>
          <Button kind="main" icon="pen" busy={askToSign.isPending} onClick={sign} aria-keyshortcuts="Control+Enter">
            {t('sign')} <kbd aria-hidden="true">{t('sign.keys')}</kbd>
          </Button>
        </div>
      </div>
      <Sheet form="dialog" open={dropping} onClose={() => setDropping(false)} title={t('drop.title')}>
        <p className="soft">{t('drop.more')}</p>
        <Problem error={remove.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setDropping(false)}>
            {t('drop.keep')}
          </Button>
          <Button kind="main" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('drop')}
          </Button>
        </div>
      </Sheet>
      {!dropping && <Problem error={remove.error} />}
      {signing && (
        <ConfirmByName
          open
          onClose={() => setSigning(null)}
          title={t('sign.title')}
          name={signing.author.name}
          verb={t('sign')}
          act={async () => {
            const note = await signNote(client.id, signing, signing.author.name);
            await done(note);
            say(t('sign.done'));
          }}
        >
          <p>{t('sign.more')}</p>
        </ConfirmByName>
      )}
    </div>
  );
}

function SectionField({ section, onChange }: { section: Section; onChange: (text: string) => void }) {
  const { heading, hint } = useSectionWords()(section);
  return (
    <TextArea
      label={heading}
      hint={hint}
      rows={isAgreement(section) ? 2 : 3}
      maxLength={8_000}
      value={section.text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
