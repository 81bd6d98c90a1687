import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { civilDate } from '../../../lib/dates';
import { ApiError } from '../../../lib/problem';
import { queryClient } from '../../../lib/query';
import { useParams, useSearchParams } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { NotFound, Problem, Wait } from '../../../ui';
import { openPrivate, privateNoteKey, type NotesOf, type PrivateNote } from '../api';
import { dropFresh, isFresh } from '../fresh';
import { NotePaper } from '../NotesFrame';
import { WritePrivate } from './WritePrivate';

/** One psychotherapy note, to read and to go on writing. */
export function PrivateNotePage({ client }: NotesOf) {
  const t = useText('notes');
  const { noteId = '' } = useParams();
  const [params] = useSearchParams();
  const fresh = isFresh(noteId);
  const note = useQuery({ queryKey: privateNoteKey(client.id, noteId), queryFn: () => openPrivate(client.id, noteId), enabled: !fresh });
  useTitle(t('tab', { name: client.name }));
  const absent = note.error instanceof ApiError && note.error.status === 404;
  const blank = fresh || (absent && params.has('new'));
  if (absent && !blank) return <NotFound />;
  return (
    <NotePaper to={`/clients/${client.id}/notes/private`} back={t('private.back')}>
      {note.error && !note.data && !blank && <Problem error={note.error} onRetry={() => void note.refetch()} />}
      {!note.data && !note.error && !blank && <Wait />}
      {blank && <Fresh key={noteId} client={client} id={noteId} />}
      {note.data && !blank && <WritePrivate key={noteId} client={client} id={noteId} kept={note.data} start={{ date: note.data.date, text: note.data.text }} />}
    </NotePaper>
  );
}

/** A note that nobody has saved yet: of today. */
function Fresh({ client, id }: NotesOf & { id: string }) {
  const { practice } = useSession();
  useEffect(() => () => {
    if (savedHere(client.id, id)) dropFresh(id);
  }, [client.id, id]);
  const before = savedHere(client.id, id);
  const start = { date: before?.date ?? civilDate(new Date(), practice?.timeZone), text: before?.text ?? '' };
  return <WritePrivate client={client} id={id} kept={before ?? { revision: 0, savedAt: null }} start={start} />;
}

const savedHere = (clientId: string, id: string): PrivateNote | undefined => queryClient.getQueryData<PrivateNote>(privateNoteKey(clientId, id));
