import { Icon } from '../../../../ui';
import type { Fault } from '../tree/faults';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

/** What is wrong with the chosen place, in words. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const words = useTreeWords(useTree());
  const sentences = [...new Set(faults.filter(({ check }) => check !== 'words').map(words.fault))];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {sentences.map((sentence) => (
        <li key={sentence} className="error">
          <Icon name="alert" />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
