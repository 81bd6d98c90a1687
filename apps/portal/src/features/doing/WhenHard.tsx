import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import styles from './Doing.module.css';
import { useDoing } from './context';

/** What hardness may look like here, what to change, how to stop: one tap away on every step. */
export function WhenHard() {
  const t = useText('doing');
  const say = useLocalized();
  const { definition } = useDoing();
  return (
    <details className={styles.hard}>
      <summary>{t('whenHard')}</summary>
      <p>{say(definition.whenHard)}</p>
    </details>
  );
}
