import type { DialogueStep, TranscriptLine } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { ClassMark } from './ClassMark';
import { TheirLine } from './Line';
import { useInPerson } from './person';
import styles from './rehearsal.module.css';

interface Props {
  line: TranscriptLine;
  person: string;
  step: DialogueStep;
  onRewind: () => void;
}

/** One exchange looked back on: the line, what may have been in it, the answer, and the kind of answer it was. */
export function Looked({ line, person, step, onRewind }: Props) {
  const t = useText('rehearsal');
  const say = useLocalized();
  const inPerson = useInPerson(person);
  const { node } = line;
  return (
    <>
      <TheirLine name={person} words={line.line} spoken={line.spoken} />
      <li className={styles.me}>
        <span className="vh">{t('you')}</span>
        <p className={`${styles.says}${line.own ? ' own' : ''}`}>{line.words}</p>
      </li>
      <li className={styles.looked}>
        {node.afterwards && <p>{inPerson(node.afterwards)}</p>}
        <p className={styles.class}>
          <ClassMark name={line.class} />
          <span>
            <b>{say(step.classes[line.class].label)}.</b> {say(step.classes[line.class].means)}
          </span>
        </p>
        <Button kind="text" icon="rewind" className={styles.rewind} onClick={onRewind}>
          {t('rewind')}
        </Button>
      </li>
    </>
  );
}
