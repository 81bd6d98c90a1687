import type { CSSProperties, KeyboardEvent } from 'react';
import { useText } from '../../../lib/texts';
import styles from './emotion.module.css';
import type { Part, WordPart } from './feelings/words';
import { segmentsFor } from './wheel-shapes';

interface Props {
  parts: readonly WordPart[];
  open: Part | null;
  /** The parts that hold a chosen word. */
  marked: ReadonlySet<Part>;
  count: number;
  onOpen: (part: Part) => void;
  labelId: string;
}

/** The families of feelings, and the client's own words once there are any. A segment opens its words below; the color is only company to the word. */
export function Wheel({ parts, open, marked, count, onOpen, labelId }: Props) {
  const t = useText('doing');
  const segments = segmentsFor(parts.length);
  const onKey = (part: Part) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(part);
  };
  return (
    <svg className={styles.wheel} viewBox="-164 -164 328 328" role="group" aria-labelledby={labelId}>
      {parts.map(({ part, name }, index) => {
        const segment = segments[index];
        const chosen = marked.has(part);
        return (
          <g
            key={part}
            role="button"
            tabIndex={0}
            aria-expanded={open === part}
            aria-label={chosen ? t('familyChosen', { family: name }) : name}
            className={chosen ? styles.chosen : undefined}
            style={{ '--feel': part === 'mine' ? 'var(--clay-soft)' : `var(--feel-${part})` } as CSSProperties}
            onClick={() => onOpen(part)}
            onKeyDown={onKey(part)}
          >
            <path d={segment?.shape} />
            <path className={styles.edge} d={segment?.edge} />
            <text x={segment?.x} y={segment?.y} aria-hidden="true">
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
