import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { Navigate, useParams } from '../../../lib/router';
import { useParam } from '../../../lib/search-params';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { NotFound, Problem, Wait } from '../../../ui';
import { openProgram, type Program } from '../api';
import { copyOf, draftOf, emptyDraft } from './draft';
import { Writing } from './Writing';

const useProgram = (id: string) => useQuery({ queryKey: ['program', id], queryFn: () => openProgram(id), enabled: id !== '', staleTime: 0 });

/** A new program, empty or begun as a copy of another. Nothing is kept of it before it is saved. */
export function NewProgramPage() {
  const t = useText('programs');
  const say = useLocalized();
  const [id] = useState(newId);
  const [from] = useParam('from');
  const mayWrite = usePermission('program.write');
  const { data, error, refetch } = useProgram(from);
  if (!mayWrite) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (from && !data) return <Wait />;
  const start = data ? copyOf(data, (title) => t('copy.title', { title })) : emptyDraft;
  return <Writing id={id} start={start} title={data ? t('copy.of', { title: say(data.title) }) : t('make')} />;
}

/** A program of one's own, opened to be changed. */
export function EditProgramPage() {
  const { programId = '' } = useParams();
  const { data, error, refetch, isFetchedAfterMount } = useProgram(programId);
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  // What was read before may be older than the revision that guards the save.
  return data && isFetchedAfterMount ? <Editing key={data.id} program={data} /> : <Wait />;
}

function Editing({ program }: { program: Program }) {
  const say = useLocalized();
  const [opened] = useState(program);
  if (!opened.own) return <Navigate to={`/library/programs/${opened.id}`} replace />;
  return <Writing id={opened.id} revision={opened.revision} start={draftOf(opened)} title={say(opened.title)} />;
}
