import type { DefinitionDifference } from '@attune/exercise';
import { useLanguage, useText } from '../../../lib/texts';
import { changesInWords, type Both } from './change-words';
import styles from './versions.module.css';

/** What changes, in words. */
export function DifferenceList({ difference, ...both }: Both & { difference: DefinitionDifference }) {
  const t = useText('builderWords');
  const language = useLanguage();
  return (
    <ul className={styles.lines}>
      {changesInWords(difference, both, { definition: both.now, language, t }).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
