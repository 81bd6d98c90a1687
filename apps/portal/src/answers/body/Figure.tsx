import { useText } from '../../lib/texts';
import styles from './figure.module.css';
import { FIGURE, shapesOf } from './figure-shapes';

interface Props {
  /** The ids of the places that can be named. */
  offered: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  /** A touch on a place; left out where the figure is only looked at. */
  onPick?: (place: string) => void;
}

/**
 * The body from the front and from behind. It is a picture for eyes and fingers: whoever draws it says the same places in words
 * beside it, so readers and keyboards pass it by.
 */
export function Figure({ offered, chosen, onPick }: Props) {
  const t = useText('body');
  return (
    <div className={styles.figures} aria-hidden="true">
      {(['front', 'back'] as const).map((side) => (
        <figure key={side}>
          <svg viewBox={`0 -4 ${FIGURE.width} ${FIGURE.height + 4}`}>
            {shapesOf(side).map(({ id, path, mirrored }) => (
              <path
                key={`${id}${mirrored ? '-right' : ''}`}
                d={path}
                transform={mirrored ? `matrix(-1 0 0 1 ${FIGURE.width} 0)` : undefined}
                className={[styles.place, offered.has(id) ? styles.offered : '', isChosen(id) ? styles.chosen : ''].join(' ')}
                onClick={onPick && offered.has(id) ? () => onPick(id) : undefined}
              />
            ))}
          </svg>
          <figcaption>{t(side)}</figcaption>
        </figure>
      ))}
    </div>
  );

  function isChosen(id: string): boolean {
    return chosen.has(id) || chosen.has('whole-body');
  }
}
