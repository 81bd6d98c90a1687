import { emotionWord, intensityLabels, type EmotionStep, type NamedFeeling } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { IconButton, Range } from '../../../ui';
import styles from './emotion.module.css';

interface Props {
  step: EmotionStep;
  named: readonly NamedFeeling[];
  onKeep: (feelings: NamedFeeling[]) => void;
  onDrop: (word: string) => void;
}

/** The words chosen so far. How strong each is may be said; leaving it open is as good. */
export function Feelings({ step, named, onKeep, onDrop }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  if (named.length === 0) return null;
  const strong = (word: string, intensity: number) =>
    onKeep(named.map((each) => (each.word === word ? { word, intensity } : each)));
  return (
    <section className={styles.named} aria-label={t('named')}>
      <h2>{t(step.intensity === false ? 'named' : 'howStrong')}</h2>
      {step.intensity !== false && <p className="hint">{t('howStrongHint')}</p>}
      <ul>
        {named.map(({ word, intensity }) => {
          const catalogued = emotionWord(word);
          const label = catalogued ? say(catalogued.label) : word;
          return (
            <li key={word} className={styles.feeling}>
              {step.intensity === false ? (
                <span className={catalogued ? undefined : 'own'}>{label}</span>
              ) : (
                <Range
                  label={<span className={catalogued ? undefined : 'own'}>{label}</span>}
                  ends={{ min: say(intensityLabels['0']), max: say(intensityLabels['10']) }}
                  value={intensity ?? null}
                  onChange={(number) => strong(word, number)}
                  unset={t('noNumber')}
                />
              )}
              <IconButton icon="close" label={t('takeOut', { word: label })} onClick={() => onDrop(word)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
