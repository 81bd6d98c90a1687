import { chosenOptions, emotionWord, kindOf, namedFeelings, readText, type ScaleStep, type Step } from '@attune/exercise/on-demand';
import { useDates } from '../../../lib/dates';
import { useLanguage, useText } from '../../../lib/texts';
import styles from './Answers.module.css';

/** An answer that is one thing: words, options, a number, feelings, or what reads well as a sentence. The client's own words are quoted in serif. */
export function LeafAnswer({ step, value }: { step: Step; value: unknown }) {
  const t = useText('review');
  const language = useLanguage();
  const { date, civilTime } = useDates();
  switch (step.kind) {
    case 'text': {
      const { text, on, at } = readText(step, value);
      return (
        <>
          <p className={`own ${styles.quote}`}>“{text}”</p>
          {on && <p className="soft">{t('returns.on', { date: date(on, 'full') })}</p>}
          {at && <p className="soft">{t('returns.at', { time: civilTime(at) })}</p>}
        </>
      );
    }
    case 'choice':
      return (
        <ul className={styles.options}>
          {chosenOptions(step, value).map(({ option, text }) => (
            <li key={option.id}>
              {option.label[language]}
              {text && <span className="own"> “{text}”</span>}
            </li>
          ))}
        </ul>
      );
    case 'scale':
      return (
        <p>
          <b className={styles.number}>{String(value)}</b> {t('scale', ends(step, language))}
        </p>
      );
    case 'emotion':
      return (
        <ul className={styles.options}>
          {namedFeelings(value).map(({ word, intensity }) => {
            const known = emotionWord(word);
            return (
              <li key={word}>
                {known ? known.label[language] : <span className="own">“{word}”</span>}
                {typeof intensity === 'number' && <span className="soft"> {t('intensity', { intensity })}</span>}
              </li>
            );
          })}
        </ul>
      );
    default:
      return <p>{kindOf(step).sentence(step, value, language)}</p>;
  }
}

function ends(step: ScaleStep, language: 'en' | 'es') {
  const { min, max, labels } = step;
  return { min, max, least: labels[min]?.[language] ?? '', most: labels[max]?.[language] ?? '' };
}
