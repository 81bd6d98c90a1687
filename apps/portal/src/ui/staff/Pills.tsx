import type { Localized } from '@attune/exercise';
import { useLanguage } from '../../lib/texts';

/** Words to choose from, only drawn. */
export function Pills({ words }: { words: readonly Localized[] }) {
  const language = useLanguage();
  return (
    <div className="choices">
      {words.map((word, index) => (
        <span className="choice" key={index}>
          <span>{word[language]}</span>
        </span>
      ))}
    </div>
  );
}
