import { allSteps, sentencesOf, type AnsweredStep } from '@attune/exercise/on-demand';
import { Suspense } from 'react';
import { answerViews } from '../../answers';
import { useDates } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { Chip, Unreadable } from '../../ui';
import type { OpenedEntry, StepComment } from './api';
import styles from './Path.module.css';

const OWN_WORDS = new Set(['text', 'repeat']);

/** Every answer as it reads, each with what was said about it. */
export function EntryLines({ entry }: { entry: OpenedEntry }) {
  const t = useText('path');
  const language = useLanguage();
  const mine = new Set(entry.privateSteps);
  const lines = sentencesOf(entry.definition, entry.answers, null, language);
  if (entry.unreadable) return <Unreadable />;
  if (lines.length === 0) return <p className="soft">{t('nothing')}</p>;
  return (
    <dl className={styles.lines}>
      {lines.map((line) => (
        <div key={line.step} className={styles.line}>
          <dt>
            {line.prompt || t(line.kind === 'dialogue' ? 'rehearsal' : 'numbers')}
            {mine.has(line.step) && <Chip icon="lock">{t('private')}</Chip>}
          </dt>
          <Line entry={entry} line={line} />
          {entry.comments[line.step]?.map((comment, index) => (
            <dd key={index}>
              <Comment comment={comment} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** An answer in a sentence, or in the form of its kind. */
function Line({ entry, line }: { entry: OpenedEntry; line: AnsweredStep }) {
  const sentence = <dd className={OWN_WORDS.has(line.kind) ? 'own' : undefined}>{line.sentence}</dd>;
  const Shown = answerViews[line.kind];
  const step = allSteps(entry.definition).find(({ id }) => id === line.step);
  if (!Shown || !step) return sentence;
  return (
    <Suspense fallback={sentence}>
      <dd className={styles.form}>
        <Shown step={step} value={entry.answers[line.step]} />
      </dd>
    </Suspense>
  );
}

function Comment({ comment }: { comment: StepComment }) {
  const t = useText('path');
  const { date } = useDates();
  return (
    <figure className={styles.comment}>
      <figcaption>{t('fromAt', { name: comment.memberName, date: date(comment.at, 'day') })}</figcaption>
      <p>{comment.text}</p>
    </figure>
  );
}
