import { useRef } from 'react';
import { useKey } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { Choice } from '../../ui';
import styles from './Review.module.css';

const RATINGS = [1, 2, 3, 4, 5] as const;

interface Props {
  rating: number | null;
  onRate: (rating: number) => void;
}

/** How well the skill was used, in one tap or key: r leads here, 1 to 5 rate. For clinical work: the client never sees it. */
export function SkillRating({ rating, onRate }: Props) {
  const t = useText('review');
  const field = useRef<HTMLFieldSetElement>(null);
  const chosen = RATINGS.find((each) => each === rating);
  useKey('r', () => (field.current?.querySelector<HTMLElement>('input:checked') ?? field.current?.querySelector('input'))?.focus());
  useKey('1', () => onRate(1));
  useKey('2', () => onRate(2));
  useKey('3', () => onRate(3));
  useKey('4', () => onRate(4));
  useKey('5', () => onRate(5));
  return (
    <fieldset
      ref={field}
      className={styles.rate}
      aria-keyshortcuts="r 1 2 3 4 5"
      onKeyDown={(event) => {
        const typed = RATINGS.find((each) => String(each) === event.key);
        if (typed && !event.ctrlKey && !event.metaKey && !event.altKey) onRate(typed);
      }}
    >
      <legend className="label">
        {t('skill')} <kbd aria-hidden="true">R</kbd>
      </legend>
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
