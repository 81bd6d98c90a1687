import { addDays } from '@attune/clinical/civil-date';
import { useState } from 'react';
import { civilDate, useDates } from '../../../lib/dates';
import { useScheduleWords } from '../../../lib/schedule-sentence';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, Card, Problem, TextArea, TextField, Unreadable, useToast } from '../../../ui';
import { useAct } from '../acts/use-act';
import { answerProposal, type Assignment, type ClientOfPlan, type Proposal } from '../api';
import { DatesRead } from '../when/DatesRead';
import styles from './proposals.module.css';

interface Props {
  client: ClientOfPlan;
  assignment: Assignment;
  proposal: Proposal;
}

/** What the client would like to be different, in their words, with what accepting it does, and the answer. */
export function ProposalCard({ client, assignment, proposal }: Props) {
  const t = useText('assign');
  const say = useToast();
  const scheduleWords = useScheduleWords();
  const { date } = useDates();
  const mayAnswer = usePermission('assignment.write');
  const [reply, setReply] = useState('');
  const [until, setUntil] = useState('');
  const answer = useAct(
    assignment,
    (accept: boolean) => answerProposal(proposal.id, { accept, reply: reply.trim() || undefined, until: (accept && until) || undefined }, proposal.revision),
    (accept) => say(t(accept ? 'proposal.accepted' : 'proposal.kept', { name: client.name })),
  );
  const { kind, text, schedule } = proposal;
  return (
    <Card lead title={t('proposal.title', { name: client.name })} padded className={styles.card}>
      <div className={styles.proposal}>
        <p>
          <b>{t(`proposal.${kind}`)}</b> <span className="faint">{date(proposal.createdAt, 'weekday')}</span>
        </p>
        <Unreadable is={proposal.unreadable ?? false} />
        {text && <p className="own">“{text}”</p>}
        {schedule && <p>{scheduleWords(schedule)}</p>}
        {schedule && <DatesRead client={client} schedule={schedule} />}
        <p className="soft">{t(`proposal.does.${schedule ? 'schedule' : kind}`)}</p>
        {mayAnswer && (
          <>
            {kind === 'pause' && (
              <TextField
                label={t('pause.until')}
                hint={t('pause.untilHint')}
                type="date"
                min={addDays(civilDate(new Date(), client.timeZone), 1)}
                value={until}
                onChange={(event) => setUntil(event.target.value)}
              />
            )}
            <TextArea
              rows={2}
              label={t('proposal.reply', { name: client.name })}
              hint={t('proposal.replyHint')}
              maxLength={1000}
              value={reply}
              onChange={(event) => setReply(event.target.value)}
            />
            <Problem error={answer.error} />
            <div className="acts">
              <Button kind="main" busy={answer.isPending} onClick={() => answer.mutate(true)}>
                {t('proposal.accept')}
              </Button>
              <Button busy={answer.isPending} onClick={() => answer.mutate(false)}>
                {t('proposal.keep')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
