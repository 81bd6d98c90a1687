import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { civilDate } from '../../lib/dates';
import { ApiError } from '../../lib/problem';
import { queryClient } from '../../lib/query';
import { useParams, useSearchParams } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { NotFound, Problem, Wait } from '../../ui';
import { noteKey, openNote, sessionsOf, type Note, type NotesOf } from './api';
import { dropFresh, isFresh } from './fresh';
import { NotePaper } from './NotesFrame';
import { ReadNote } from './ReadNote';
import { blankDraft, draftOf } from './templates';
import { WriteNote } from './WriteNote';

/** One progress note: written while it is a draft, read once it is signed. */
export function NotePage({ client }: NotesOf) {
  const t = useText('notes');
  const { noteId = '' } = useParams();
  const [params] = useSearchParams();
  const fresh = isFresh(noteId);
  const note = useQuery({ queryKey: noteKey(client.id, noteId), queryFn: () => openNote(client.id, noteId), enabled: !fresh });
  useTitle(t('tab', { name: client.name }));
  const absent = note.error instanceof ApiError && note.error.status === 404;
  // One that was begun and reloaded before anything was written.
  const blank = fresh || (absent && params.has('new'));
  if (absent && !blank) return <NotFound />;
  const signed = note.data?.state === 'signed';
  return (
    <NotePaper to={`/clients/${client.id}/notes`} back={t('back')}>
      {note.error && !note.data && !blank && <Problem error={note.error} onRetry={() => void note.refetch()} />}
      {!note.data && !note.error && !blank && <Wait />}
      {blank && !signed && <Fresh key={noteId} client={client} id={noteId} session={params.get('session')} />}
      {note.data && !blank && !signed && <WriteNote key={noteId} client={client} id={noteId} kept={note.data} start={draftOf(note.data)} />}
      {note.data && signed && <ReadNote key={noteId} client={client} note={note.data} />}
    </NotePaper>
  );
}

/** A session that began within the last day is what a new note is about. */
const isJustOver = (startsAt: string, now: number): boolean => Date.parse(startsAt) <= now && Date.parse(startsAt) > now - 24 * 3_600_000;

/** A note that nobody has saved yet: of the session it was begun from or the one just over, else of today. */
function Fresh({ client, id, session }: NotesOf & { id: string; session: string | null }) {
  const { practice } = useSession();
  const [now] = useState(() => Date.now());
  const sessions = useQuery({ queryKey: ['sessions-for-notes', client.id], queryFn: () => sessionsOf(client.id) });
  useEffect(() => () => {
    if (savedHere(client.id, id)) dropFresh(id);
  }, [client.id, id]);
  if (sessions.isPending) return <Wait />;
  const about = sessions.data?.find(({ id: one, startsAt }) => (session ? one === session : isJustOver(startsAt, now)));
  const before = savedHere(client.id, id);
  const start = before ? draftOf(before) : blankDraft(civilDate(about?.startsAt ?? new Date(), practice?.timeZone), about?.id ?? null);
  return <WriteNote client={client} id={id} kept={before ?? { revision: 0, savedAt: null }} start={start} />;
}

const savedHere = (clientId: string, id: string): Note | undefined => queryClient.getQueryData<Note>(noteKey(clientId, id));
