import { wordsOf, type EmotionFamily } from '@attune/exercise/on-demand';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import styles from './emotion.module.css';
import { SEGMENTS } from './wheel-shapes';

interface Props {
  open: EmotionFamily | null;
  /** The families that hold a chosen word. */
  marked: ReadonlySet<EmotionFamily>;
  count: number;
  onOpen: (family: EmotionFamily) => void;
  labelId: string;
}

/** The eight families of feelings. A segment opens its words below; the color is only company to the word. */
export function Wheel({ open, marked, count, onOpen, labelId }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const onKey = (family: EmotionFamily) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(family);
  };
  return (
    <svg className={styles.wheel} viewBox="-164 -164 328 328" role="group" aria-labelledby={labelId}>
      {SEGMENTS.map(({ family, shape, edge, x, y }) => {
        const name = say(wordsOf(family)[0]?.label);
        const chosen = marked.has(family);
        return (
          <g
            key={family}
            role="button"
            tabIndex={0}
            aria-expanded={open === family}
            aria-label={chosen ? t('familyChosen', { family: name }) : name}
            className={chosen ? styles.chosen : undefined}
            style={{ '--feel': `var(--feel-${family})` } as CSSProperties}
            onClick={() => onOpen(family)}
            onKeyDown={onKey(family)}
          >
            <path d={shape} />
            <path className={styles.edge} d={edge} />
            <text x={x} y={y} aria-hidden="true">
              {name}
            </text>
          </g>
        );
      })}
      <g aria-hidden="true">
        <circle className={styles.mid} r="43" />
        {count > 0 && (
          <>
            <text y="-9" className={styles.count}>
              {count}
            </text>
            <text y="12" className={styles.here}>
              {t('here')}
            </text>
          </>
        )}
      </g>
    </svg>
  );
}
