import type { ReplyClass } from '@attune/exercise';
import styles from './rehearsal.module.css';

/** Diamond clear and warm, ring gives way, triangle hits back; the word stands beside it. */
const SHAPES: Record<ReplyClass, string> = {
  'clear-warm': 'M10 2 18 10 10 18 2 10z',
  'gives-in': 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0 -14z',
  attacks: 'M10 3 18 17H2z',
};

export function ClassMark({ name }: { name: ReplyClass }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
