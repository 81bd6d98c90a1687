import { attemptsOf, endingReached, type AttemptPath, type DialogueStep, type DialogueTurn } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../lib/texts';
import { Chip } from '../../../ui';
import styles from './Answers.module.css';
import { ClassMark } from './ClassMark';

/** A role-play as its transcript: every attempt, the path taken, turns taken back, and where it ended. */
export function DialogueAnswer({ step, value }: { step: DialogueStep; value: unknown }) {
  const attempts = attemptsOf(step, value);
  return (
    <div className={styles.attempts}>
      {attempts.map((attempt) => (
        <Attempt
          key={attempt.attempt}
          step={step}
          attempt={attempt}
          turns={(value as DialogueTurn[]).filter((turn) => (turn.attempt ?? 1) === attempt.attempt)}
          numbered={attempts.length > 1}
        />
      ))}
    </div>
  );
}

interface AttemptProps {
  step: DialogueStep;
  attempt: AttemptPath;
  turns: DialogueTurn[];
  numbered: boolean;
}

function Attempt({ step, attempt, turns, numbered }: AttemptProps) {
  const t = useText('review');
  const language = useLanguage();
  const variant = step.variants.find((each) => each.id === attempt.variant);
  const temperament = variant?.temperaments.find((each) => each.id === attempt.temperament);
  const ending = endingReached(step, attempt);
  const heading = [
    numbered && t('attempt', { number: attempt.attempt }),
    `${step.person.name}: ${temperament?.label[language] ?? ''}`,
    variant && variant.level > 1 && t('harder'),
  ].filter(Boolean);
  return (
    <section>
      <h3>{heading.join(' · ')}</h3>
      {variant && <p className="soft">{variant.scene[language]}</p>}
      <ol className={styles.turns}>
        {turns.map((turn, index) => (
          <Turn key={index} step={step} turn={turn} />
        ))}
      </ol>
      <p>
        <b>{ending ? ending.title[language] : t('stopped')}</b>
        {ending && <span className="soft"> {ending.body[language]}</span>}
      </p>
    </section>
  );
}

function Turn({ step, turn }: { step: DialogueStep; turn: DialogueTurn }) {
  const t = useText('review');
  const language = useLanguage();
  const node = step.nodes.find((each) => each.id === turn.node);
  const reply = node?.replies.find((each) => each.id === turn.reply);
  const kind = reply?.class ?? turn.class;
  return (
    <li className={turn.rewound ? styles.rewound : undefined}>
      <p className={styles.them}>
        {node?.says ? `${step.person.name}: ${node.says[language]}` : `(${node?.does?.[language] ?? ''})`}
      </p>
      {turn.own === undefined ? (
        <p className={styles.reply}>{reply?.text[language]}</p>
      ) : (
        <p className={`own ${styles.reply}`}>“{turn.own}”</p>
      )}
      <p className={styles.tag}>
        {kind && <ClassMark kind={kind} label={step.classes[kind].label[language]} />}
        {turn.own !== undefined && <span>{t('ownLine')}</span>}
        {turn.rewound && <Chip>{t('takenBack')}</Chip>}
      </p>
    </li>
  );
}
