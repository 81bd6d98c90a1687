import { filledEntries, isBlank, type RepeatStep } from '@attune/exercise/on-demand';
import { useLanguage } from '../../../lib/texts';
import styles from './Answers.module.css';
import { LeafAnswer } from './LeafAnswer';

/** Several entries of the same questions, numbered. */
export function RepeatAnswer({ step, value }: { step: RepeatStep; value: unknown }) {
  const language = useLanguage();
  return (
    <ol className={styles.entries}>
      {filledEntries(value).map((entry, index) => (
        <li key={index}>
          {step.steps
            .filter((inner) => !isBlank(entry[inner.id]))
            .map((inner) => (
              <div key={inner.id}>
                <p className="faint">{inner.prompt[language]}</p>
                <LeafAnswer step={inner} value={entry[inner.id]} />
              </div>
            ))}
        </li>
      ))}
    </ol>
  );
}
