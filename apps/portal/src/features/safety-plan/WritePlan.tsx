import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keepPlan } from '../../lib/own-plan';
import { ApiError } from '../../lib/problem';
import { useNavigate } from '../../lib/router';
import { openPlan, putPlan, type SafetyPlan } from '../../lib/safety-plan';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Problem, Strip, useToast } from '../../ui';
import { Conflict } from './Conflict';
import { bodyOf, draftOf, nameless, type PlanDraft } from './draft';
import { PlanForm } from './PlanForm';
import { dropUnsaved, keepUnsaved, unsavedOf } from './unsaved';
import styles from './write.module.css';

interface Props {
  clientId: string;
  plan: SafetyPlan;
  /** By the client: what is not saved yet stays on the phone. On a practice's computers nothing of a client is kept. */
  own: boolean;
  level: 2 | 3;
  backTo: string;
}

/** Writing a plan, alone or together. A plan that somebody else saved meanwhile is never overwritten unseen. */
export function WritePlan({ clientId, plan, own, level, backTo }: Props) {
  const t = useText('safetyPlan');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { practice } = useSession();
  const page = useRef<HTMLDivElement>(null);
  const [left] = useState(() => (own ? unsavedOf(clientId) : null));
  const [restored, setRestored] = useState(left !== null);
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(left?.sections ?? plan));
  const [revision, setRevision] = useState(left?.revision ?? plan.revision);
  const [written, setWritten] = useState<'no' | 'kept' | 'open'>('no');
  const [tried, setTried] = useState(false);
  const [theirs, setTheirs] = useState<SafetyPlan | null>(null);
  const save = useMutation({
    mutationFn: (over: number) => putPlan(clientId, bodyOf(draft), over),
    onSuccess: async (saved) => {
      dropUnsaved();
      setWritten('no');
      queries.setQueryData(['safety-plan', clientId], saved);
      void queries.invalidateQueries({ queryKey: ['safety-plan', clientId, 'versions'] });
      if (own) keepPlan({ clientId, country: practice?.country ?? '', plan: saved });
      await navigate(backTo);
      say(t('done'));
    },
    onError: async (error) => {
      if (isChanged(error)) setTheirs(await openPlan(clientId).catch(() => null));
    },
  });
  useLeaveAsk(written === 'open');
  const change = (next: PlanDraft) => {
    setDraft(next);
    setWritten(own && keepUnsaved({ clientId, revision, sections: bodyOf(next) }) ? 'kept' : 'open');
  };
  const takeSaved = (saved: SafetyPlan) => {
    dropUnsaved();
    setDraft(draftOf(saved));
    setRevision(saved.revision);
    setRestored(false);
    setTheirs(null);
    setWritten('no');
    save.reset();
  };
  const send = () => {
    setTried(true);
    if (nameless(draft).length === 0) return save.mutate(revision);
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <div ref={page} className={styles.page}>
      {restored && (
        <Strip icon="note" role="status">
          <p>{t('restored')}</p>
          <Button kind="text" small className="btn-bare" onClick={() => takeSaved(plan)}>
            {t('restored.drop')}
          </Button>
        </Strip>
      )}
      <PlanForm draft={draft} nameless={tried ? nameless(draft) : []} level={level} onChange={change} />
      {theirs ? (
        <Conflict own={own} mine={bodyOf(draft)} theirs={theirs} onTheirs={() => takeSaved(theirs)} onMine={() => save.mutateAsync(theirs.revision)} />
      ) : (
        <Problem error={save.error} />
      )}
      <div className={styles.acts}>
        <Button kind="main" busy={save.isPending} onClick={send}>
          {t('save')}
        </Button>
        <ButtonLink kind="text" to={backTo} onClick={dropUnsaved}>
          {t('leave')}
        </ButtonLink>
      </div>
      {written === 'kept' && (
        <p className="soft" role="status">
          {t('kept')}
        </p>
      )}
    </div>
  );
}

const isChanged = (error: unknown): boolean => error instanceof ApiError && error.status === 412;

/** Closing the tab with something that is kept nowhere is asked about, in the browser's own words. */
function useLeaveAsk(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
