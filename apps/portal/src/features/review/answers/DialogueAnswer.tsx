import { attemptsOf, attemptSummaries, type DialogueStep, type DialogueTurn } from '@attune/exercise/on-demand';
import styles from './Answers.module.css';
import { Attempt } from './dialogue/Attempt';
import { AttemptList } from './dialogue/AttemptList';

/** A role-play as its transcript: the attempts beside each other, then each with its path and the roads not taken. */
export function DialogueAnswer({ step, value }: { step: DialogueStep; value: unknown }) {
  const attempts = attemptsOf(step, value);
  const summaries = attemptSummaries(step, value);
  const several = attempts.length > 1;
  return (
    <div className={styles.attempts}>
      {several && <AttemptList step={step} attempts={summaries} />}
      {attempts.map((attempt, index) => (
        <Attempt
          key={attempt.attempt}
          step={step}
          attempt={attempt}
          summary={summaries[index]!}
          turns={(value as DialogueTurn[]).filter((turn) => (turn.attempt ?? 1) === attempt.attempt)}
          numbered={several}
        />
      ))}
    </div>
  );
}
