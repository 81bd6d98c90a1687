import { useText } from '../../lib/texts';
import { Choice } from '../../ui';
import styles from './Review.module.css';

const RATINGS = [1, 2, 3, 4, 5] as const;

interface Props {
  rating: number | null;
  onRate: (rating: number) => void;
}

/** How well the skill was used, in one tap. For clinical work: the client never sees it. */
export function SkillRating({ rating, onRate }: Props) {
  const t = useText('review');
  const chosen = RATINGS.find((each) => each === rating);
  return (
    <fieldset className={styles.rate}>
      <legend className="label">{t('skill')}</legend>
      <div className={`choices ${styles.ratings}`}>
        {RATINGS.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="skill"
            checked={each === rating}
            aria-label={`${each}, ${t(`skill.${each}`)}`}
            onChange={() => onRate(each)}
          >
            {each}
          </Choice>
        ))}
      </div>
      <p className="soft">{chosen ? t(`skill.${chosen}`) : t('skill.hint')}</p>
    </fieldset>
  );
}
