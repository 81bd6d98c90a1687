import { memo } from 'react';
import { Icon } from '../../../../ui';
import styles from './picture.module.css';
import { BOX } from './geometry';

export interface BoxProps {
  id: string;
  ending: boolean;
  x: number;
  y: number;
  level: number;
  place: number;
  of: number;
  /** What it is called, and what is said there. */
  name: string;
  words: string;
  /** The same and all that leads on, for whoever hears the picture. */
  told: string;
  opens: boolean;
  chosen: boolean;
  /** The one of all that Tab comes to. */
  tab: boolean;
  /** The reply that looks for its end may not lead here. */
  closed: boolean;
  faulty: boolean;
}

/** A line or an ending in the picture. What is done with it is heard by the picture as a whole. */
export const Box = memo(function Box({ id, ending, x, y, level, place, of, name, words, told, opens, chosen, tab, closed, faulty }: BoxProps) {
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={chosen}
      aria-label={told}
      aria-disabled={closed || undefined}
      tabIndex={tab ? 0 : -1}
      data-place={id}
      data-ending={ending || undefined}
      data-faulty={faulty || undefined}
      className={styles.box}
      style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: BOX.width, blockSize: BOX.height }}
    >
      <small>
        {opens && <Icon name="play" />}
        {ending && <Icon name="flag" />}
        {faulty && <Icon name="alert" />}
        <span>{name}</span>
      </small>{' '}
      {words && <span>{words}</span>}
    </div>
  );
});
