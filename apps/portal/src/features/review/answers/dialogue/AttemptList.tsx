import { inPerson, type AttemptSummary, type DialogueStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import styles from '../Answers.module.css';
import { useAttemptWords } from './attempt-words';
import { ClassCounts } from './ClassCounts';

/** The attempts of one answer beside each other: whom with, how many replies of each kind, and how each ended. */
export function AttemptList({ step, attempts }: { step: DialogueStep; attempts: readonly AttemptSummary[] }) {
  const t = useText('review');
  const language = useLanguage();
  const words = useAttemptWords(step);
  return (
    <ol className={styles.beside} aria-label={t('attempts')}>
      {attempts.map((attempt) => (
        <li key={attempt.attempt}>
          <p>
            <b>{`${attempt.attempt}. ${words(attempt)}`}</b>
          </p>
          <ClassCounts step={step} attempt={attempt} />
          <p className="soft">{attempt.ending ? inPerson(attempt.ending.title, attempt.person, language) : t('stopped')}</p>
        </li>
      ))}
    </ol>
  );
}
