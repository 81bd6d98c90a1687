import { useState } from 'react';
import { useText } from '../../../../lib/texts';
import styles from '../emotion.module.css';
import { Words } from './Words';
import type { Part, WordPart } from './words';

interface Props {
  parts: readonly WordPart[];
  /** The parts that hold a chosen word. */
  marked: ReadonlySet<Part>;
  has: (word: string) => boolean;
  onToggle: (word: string) => void;
}

/** The same words as a list, for whoever reads more easily from top to bottom. Several parts may be open at once. */
export function WordList({ parts, marked, has, onToggle }: Props) {
  const t = useText('doing');
  const [first] = useState(marked);
  return (
    <div className={styles.parts}>
      {parts.map(({ part, name, words }) => (
        <details key={part} open={first.has(part)}>
          <summary>
            {name}
            {marked.has(part) && <span className="soft">{t('chosenHere', { count: words.filter(({ word }) => has(word)).length })}</span>}
          </summary>
          <Words words={words} has={has} onToggle={onToggle} />
        </details>
      ))}
    </div>
  );
}
