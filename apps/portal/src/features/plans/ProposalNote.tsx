import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useScheduleWords } from '../../lib/schedule-sentence';
import { useText } from '../../lib/texts';
import { Button, Problem } from '../../ui';
import { AGREED, takeBack, type Proposal } from './api';
import styles from './plans.module.css';

/** What the client proposed last, whether it was answered, and with which words. */
export function ProposalNote({ assignmentId, proposal }: { assignmentId: string; proposal: Proposal }) {
  const t = useText('plans');
  const scheduleWords = useScheduleWords();
  const { date } = useDates();
  const queries = useQueryClient();
  const { kind, text, schedule, state, reply, answeredBy } = proposal;
  const back = useMutation({
    mutationFn: () => takeBack(assignmentId),
    onSuccess: () => queries.invalidateQueries({ queryKey: AGREED.queryKey }),
  });
  if (state !== 'open' && state !== 'accepted' && state !== 'declined') return null;
  const name = answeredBy ?? t('yourTherapist');
  return (
    <div className={`strip ${styles.note}`}>
      <div className="grow">
        <p>
          <b>{t('youProposed', { what: t(`kind.${kind}`) })}</b> <span className="faint">{date(proposal.createdAt)}</span>
        </p>
        {text && <p className="own">{t('quoted', { words: text })}</p>}
        {schedule && <p>{scheduleWords(schedule)}</p>}
        <p>{state === 'open' ? t('open') : t(state, { name })}</p>
        {reply && <p className="own">{t('quoted', { words: reply })}</p>}
        <Problem error={back.error} />
        {state === 'open' && (
          <Button kind="text" small className={styles.takeBack} busy={back.isPending} onClick={() => back.mutate()}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
}
