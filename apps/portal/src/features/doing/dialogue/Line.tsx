import { lineInWords, triedHere, type DialogueNode, type DialogueState, type DialogueStep, type DialogueTurn } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, Icon } from '../../../ui';
import { castOf, useInPerson } from './person';
import styles from './rehearsal.module.css';

interface Props {
  step: DialogueStep;
  current: DialogueState;
  /** An exchange that was played … */
  turn?: DialogueTurn;
  /** … or the line that waits for an answer. */
  node?: DialogueNode;
  onRewind?: () => void;
}

/** What the other person says, or does, and what was answered. */
export function Line({ step, current, turn, node, onRewind }: Props) {
  const t = useText('rehearsal');
  const language = useLanguage();
  const cast = castOf(step, current);
  const inPerson = useInPerson(cast.person);
  const line = node ?? step.nodes.find(({ id }) => id === turn?.node);
  if (!line) return null;
  const tried = triedHere(step, current, line.id).length > 0;
  const { words, spoken } = lineInWords(line, cast, language);
  const answered = turn?.own ?? inPerson(line.replies.find(({ id }) => id === turn?.reply)?.text);
  return (
    <>
      <TheirLine name={cast.person} words={words} spoken={spoken} />
      {tried && (
        <li className={styles.tried}>
          <Icon name="undo" />
          <span>{t('tried')}</span>
        </li>
      )}
      {turn && (
        <li className={styles.me}>
          <span className="vh">{t('you')}</span>
          <p className={`${styles.says}${turn.own === undefined ? '' : ' own'}`}>{answered}</p>
          <Button kind="text" icon="rewind" className={styles.rewind} onClick={onRewind}>
            {t('rewind')}
          </Button>
        </li>
      )}
    </>
  );
}

/** One line of the other person: in a bubble under the name when it is said, as plain words when it is done. */
export function TheirLine({ name, words, spoken }: { name: string; words: string; spoken: boolean }) {
  return (
    <li className={styles.them}>
      {spoken && <span className={styles.name}>{name}</span>}
      <p className={spoken ? styles.says : styles.does}>{words}</p>
    </li>
  );
}
