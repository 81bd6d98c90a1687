import type { ReplyClass } from '@attune/exercise';
import styles from './picture/picture.module.css';

/** Diamond clear and warm, ring gives in, triangle attacks: around the middle of a field of 16. */
export const SHAPES: Record<ReplyClass, string> = {
  'clear-warm': 'M0 -7 7 0 0 7 -7 0z',
  'gives-in': 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  attacks: 'M0 -7 7.5 6.5h-15z',
};

/** The kind of a reply by its shape; the word stands beside it. */
export function ClassMark({ kind }: { kind: ReplyClass }) {
  return (
    <svg className={styles.mark} data-kind={kind} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
