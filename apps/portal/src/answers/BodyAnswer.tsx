import { bodyRegions, namedPlaces, noPlaces, placesOf, qualitiesOf, type BodyPlace, type BodyStep } from '@attune/exercise/on-demand';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './answers.module.css';
import { Figure } from './body/Figure';

/** The places named, on the figure and in words, with how it felt there and how strong it was. */
export default function BodyAnswer({ step, value }: AnswerProps<BodyStep>) {
  const t = useText('body');
  const say = useLocalized();
  const named = namedPlaces(step, value);
  const drawn = named.some(({ place }) => bodyRegions.some(({ id }) => id === place && id !== 'skin'));
  return (
    <div className={styles.body}>
      {drawn && <Figure offered={new Set(placesOf(step).map(({ id }) => id))} chosen={new Set(named.map(({ place }) => place))} />}
      <ul className={styles.rows}>
        {named.map((place) => (
          <li key={place.place}>
            <b>{say([...bodyRegions, ...noPlaces].find(({ id }) => id === place.place)?.label)}</b>
            {typeof place.intensity === 'number' && step.intensity !== false && <span className="soft"> {t('answer.of10', { number: place.intensity })}</span>}
            {(place.qualities ?? []).length > 0 && <p>{felt(place)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );

  function felt({ qualities = [] }: BodyPlace) {
    return qualities.map((word, index) => {
      const known = qualitiesOf(step).find(({ id }) => id === word);
      return (
        <span key={word}>
          {index > 0 && ', '}
          {known ? say(known.label).toLowerCase() : <span className="own">“{word}”</span>}
        </span>
      );
    });
  }
}
