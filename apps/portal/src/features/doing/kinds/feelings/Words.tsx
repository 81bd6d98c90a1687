import { Choice } from '../../../../ui';
import type { Word } from './words';

interface Props {
  words: readonly Word[];
  has: (word: string) => boolean;
  onToggle: (word: string) => void;
}

/** The words of one part to choose from. */
export function Words({ words, has, onToggle }: Props) {
  return (
    <div className="choices">
      {words.map(({ word, label, own }) => (
        <Choice key={word} type="checkbox" checked={has(word)} onChange={() => onToggle(word)}>
          <span className={own ? 'own' : undefined}>{label}</span>
        </Choice>
      ))}
    </div>
  );
}
