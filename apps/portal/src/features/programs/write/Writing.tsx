import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import { begun, history } from '../../../lib/history';
import { ApiError } from '../../../lib/problem';
import { Link, useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { useUndoKeys } from '../../../lib/use-undo-keys';
import { Button, ButtonLink, Icon, IconButton, Problem, useToast } from '../../../ui';
import { openProgram, putProgram } from '../api';
import { stepFaults } from '../path/faults';
import { PathEditor } from '../path/PathEditor';
import { AboutFields } from './AboutFields';
import { Conflict } from './Conflict';
import { bodyOf, draftFaults, draftOf, type Draft } from './draft';
import styles from './write.module.css';

interface Props {
  id: string;
  /** The revision it was opened at; none: it is new. */
  revision?: number;
  start: Draft;
  title: string;
}

/** Writing a program: its words, its steps on a timeline, undo, and what is wrong said in place. */
export function Writing({ id, revision: opened, start, title }: Props) {
  const t = useText('programs');
  const common = useText('common');
  const tell = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const page = useRef<HTMLDivElement>(null);
  const [{ past, present: draft, future }, act] = useReducer(history<Draft>, start, begun);
  const [revision, setRevision] = useState(opened);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ field: string; code: string; of: Draft }[]>([]);
  const edit = (change: Partial<Draft>, as?: string) => act({ type: 'edit', next: { ...draft, ...change }, as });
  const save = useMutation({
    mutationFn: (over: number | undefined) => putProgram(id, bodyOf(draft), over),
    onSuccess: async (saved) => {
      queries.setQueryData(['program', id], saved);
      await queries.invalidateQueries({ queryKey: ['programs'] });
      tell(t('saved'));
      await navigate(`/library/programs/${id}`, { replace: opened === undefined });
    },
    onError: (error) => {
      if (error instanceof ApiError) setRefused(error.errors.map(({ field, code }) => ({ field, code, of: draft })));
    },
  });
  useTitle(title);
  useLeaveAsk(past.length > 0 && !save.isSuccess);
  useUndoKeys(() => act({ type: 'undo' }), () => act({ type: 'redo' }));
  // What the API said belongs to what it was said of: it goes with the next edit.
  const faults = [...draftFaults(draft), ...refused.filter(({ of }) => of === draft)];
  const ids = draft.steps.map((step) => step.id);
  const missing = new Set(tried ? [] : draftFaults(draft).filter(({ code, field }) => code === 'required' && !field.includes('release')).map(({ field }) => field));
  const shown = faults.filter(({ field }) => !missing.has(field));
  const send = () => {
    setTried(true);
    if (faults.length === 0) return save.mutate(revision);
    requestAnimationFrame(() => focusFirst(page.current));
  };
  const changed = save.error instanceof ApiError && save.error.status === 412;
  return (
    <div ref={page}>
      <Link className="crumb" to="/library/programs">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{t('write.lead')}</p>
        </div>
        <div className="acts">
          <IconButton icon="undo" label={common('undo')} aria-keyshortcuts="Control+Z Meta+Z" aria-disabled={past.length === 0} onClick={() => act({ type: 'undo' })} />
          <IconButton
            icon="undo"
            className={styles.redo}
            label={t('redo')}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            aria-disabled={future.length === 0}
            onClick={() => act({ type: 'redo' })}
          />
        </div>
      </div>
      <div className={styles.parts}>
        {changed && (
          <Conflict
            onMine={async () => {
              const { revision: newest } = await openProgram(id);
              setRevision(newest);
              save.mutate(newest);
            }}
            onTheirs={async () => {
              const theirs = await openProgram(id);
              setRevision(theirs.revision);
              save.reset();
              act({ type: 'edit', next: draftOf(theirs) });
            }}
          />
        )}
        <AboutFields draft={draft} faults={shown} onChange={edit} />
        <PathEditor
          title={t('steps', { count: draft.steps.length })}
          steps={draft.steps}
          faults={stepFaults(shown, ids)}
          onChange={(steps, as) => edit({ steps }, as)}
        />
        {tried && draft.steps.length === 0 && (
          <p className="error" role="alert">
            <Icon name="alert" />
            <span>{t('fault.noSteps')}</span>
          </p>
        )}
        {!changed && <Problem error={save.error} />}
        <div className={styles.send}>
          <Button kind="main" busy={save.isPending} onClick={send}>
            {common('save')}
          </Button>
          <ButtonLink kind="text" to={opened === undefined ? '/library/programs' : `/library/programs/${id}`}>
            {common('cancel')}
          </ButtonLink>
          {tried && shown.length > 0 && (
            <p className="error" role="status">
              <Icon name="alert" />
              <span>{t('faults', { count: shown.length })}</span>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** The first field that is wrong, else the step that holds it. */
function focusFirst(page: HTMLElement | null): void {
  page?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
}

/** Closing the tab with something unsaved is asked about, in the browser's own words. */
function useLeaveAsk(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
