import { useId } from 'react';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useScheduleWords } from '../../lib/schedule-sentence';
import { useText } from '../../lib/texts';
import { Button, Chip, Icon, Unreadable } from '../../ui';
import type { Agreed } from './api';
import { NextDays } from './NextDays';
import styles from './plans.module.css';
import { ProposalNote } from './ProposalNote';

/** One thing that was agreed: why, when, where, what to do when something gets in the way, and what counts on a hard day. */
export function AgreedCard({ agreed, onChange }: { agreed: Agreed; onChange: () => void }) {
  const t = useText('plans');
  const say = useLocalized();
  const scheduleWords = useScheduleWords();
  const { date } = useDates();
  const id = useId();
  const { exercise, why, whenWhere, obstacle, ifThen, smallestDose, schedule, state, pausedUntil, proposal } = agreed;
  return (
    <article className={`card ${styles.card}`} aria-labelledby={id}>
      <h2 id={id}>{say(exercise.title)}</h2>
      {state === 'paused' && (
        <p>
          <Chip>{pausedUntil ? t('restingUntil', { date: date(pausedUntil, 'weekday') }) : t('resting')}</Chip>
        </p>
      )}
      <Unreadable is={agreed.unreadable ?? false} />
      {why && <p className="own">{t('quoted', { words: why })}</p>}
      <dl className={styles.facts}>
        <dt>{t('when')}</dt>
        <dd>{scheduleWords(schedule)}</dd>
        {whenWhere && (
          <>
            <dt>{t('where')}</dt>
            <dd>{whenWhere}</dd>
          </>
        )}
        {(obstacle || ifThen) && (
          <>
            <dt>{t('inTheWay')}</dt>
            <dd>
              {obstacle && <span>{t('if', { words: obstacle })}</span>} {ifThen && <span>{t('then', { words: ifThen })}</span>}
            </dd>
          </>
        )}
      </dl>
      {smallestDose && (
        <div className="strip strip-teal">
          <Icon name="leaf" />
          <span>{t('counts', { words: smallestDose })}</span>
        </div>
      )}
      {state === 'active' && <NextDays next={agreed.next} />}
      {proposal && <ProposalNote assignmentId={agreed.id} proposal={proposal} />}
      {proposal?.state !== 'open' && (
        <Button wide onClick={onChange} aria-describedby={id}>
          {t('propose')}
        </Button>
      )}
    </article>
  );
}
