import { triedHere, type DialogueNode, type DialogueState, type DialogueStep, type DialogueTurn } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Icon } from '../../../ui';
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

/** What the other person says, and what was answered. */
export function Line({ step, current, turn, node, onRewind }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const line = node ?? step.nodes.find(({ id }) => id === turn?.node);
  if (!line) return null;
  const tried = triedHere(step, current, line.id).length > 0;
  const words = turn?.own ?? say(line.replies.find(({ id }) => id === turn?.reply)?.text);
  return (
    <>
      <li className={styles.them}>
        {line.says ? <span className={styles.name}>{step.person.name}</span> : null}
        <p className={line.says ? styles.says : styles.does}>{say(line.says ?? line.does)}</p>
      </li>
      {tried && (
        <li className={styles.tried}>
          <Icon name="undo" />
          <span>{t('rehearsal.tried')}</span>
        </li>
      )}
      {turn && (
        <li className={styles.me}>
          <span className="vh">{t('rehearsal.you')}</span>
          <p className={`${styles.says}${turn.own === undefined ? '' : ' own'}`}>{words}</p>
          <Button kind="text" icon="rewind" className={styles.rewind} onClick={onRewind}>
            {t('rehearsal.rewind')}
          </Button>
        </li>
      )}
    </>
  );
}
