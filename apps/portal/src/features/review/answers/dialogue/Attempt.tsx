import {
  inPerson, lineInWords, roadsNotTaken,
  type AttemptPath, type AttemptSummary, type Crossroads, type DialogueStep, type DialogueTurn,
} from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import { Chip } from '../../../../ui';
import styles from '../Answers.module.css';
import { ClassMark } from '../ClassMark';
import { useAttemptWords } from './attempt-words';
import { ClassCounts } from './ClassCounts';
import { RoadNotTaken } from './RoadNotTaken';

interface Props {
  step: DialogueStep;
  attempt: AttemptPath;
  summary: AttemptSummary;
  /** Every turn of the attempt, those taken back among them. */
  turns: DialogueTurn[];
  /** There are others beside it. */
  numbered: boolean;
}

/** One attempt as it was played, line by line, and where it ended. */
export function Attempt({ step, attempt, summary, turns, numbered }: Props) {
  const t = useText('review');
  const language = useLanguage();
  const words = useAttemptWords(step);
  const variant = step.variants.find((each) => each.id === attempt.variant);
  const roads = new Map(roadsNotTaken(step, attempt).map((crossroads) => [crossroads.turn, crossroads]));
  const { ending } = summary;
  return (
    <section>
      <h3>{[numbered && t('attempt', { number: attempt.attempt }), words(summary)].filter(Boolean).join(' · ')}</h3>
      {variant && <p className="soft">{inPerson(variant.scene, attempt.person, language)}</p>}
      {!numbered && <ClassCounts step={step} attempt={summary} />}
      <ol className={styles.turns}>
        {turns.map((turn, index) => (
          <Turn key={index} step={step} attempt={attempt} turn={turn} roads={roads.get(turn)} />
        ))}
      </ol>
      <p>
        <b>{ending ? inPerson(ending.title, attempt.person, language) : t('stopped')}</b>
        {ending && <span className="soft"> {inPerson(ending.body, attempt.person, language)}</span>}
      </p>
    </section>
  );
}

interface TurnProps {
  step: DialogueStep;
  attempt: AttemptPath;
  turn: DialogueTurn;
  /** Absent for a turn that was taken back. */
  roads?: Crossroads;
}

function Turn({ step, attempt, turn, roads }: TurnProps) {
  const t = useText('review');
  const language = useLanguage();
  const node = step.nodes.find((each) => each.id === turn.node);
  const reply = node?.replies.find((each) => each.id === turn.reply);
  const kind = reply?.class ?? turn.class;
  const line = node && lineInWords(node, attempt, language);
  return (
    <li className={turn.rewound ? styles.rewound : undefined}>
      {line && <p className={styles.them}>{line.spoken ? `${attempt.person}: ${line.words}` : `(${line.words})`}</p>}
      {turn.own === undefined ? (
        <p className={styles.reply}>{reply && inPerson(reply.text, attempt.person, language)}</p>
      ) : (
        <p className={`own ${styles.reply}`}>“{turn.own}”</p>
      )}
      <p className={styles.tag}>
        {kind && <ClassMark kind={kind} label={step.classes[kind].label[language]} />}
        {turn.own !== undefined && <span>{t('ownLine')}</span>}
        {turn.rewound && <Chip>{t('takenBack')}</Chip>}
      </p>
      {roads && <RoadNotTaken step={step} attempt={attempt} roads={roads} />}
    </li>
  );
}
