import type { ReplyClass } from '@attune/exercise';
import styles from './Answers.module.css';

const SHAPES: Record<ReplyClass, string> = {
  'clear-warm': 'M8 1 15 8 8 15 1 8z',
  'gives-in': 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  attacks: 'M8 1.5 15 14H1z',
};

/** The kind of a reply: a diamond, a ring or a triangle, always with its word. */
export function ClassMark({ kind, label }: { kind: ReplyClass; label: string }) {
  return (
    <span className={styles.kind} data-kind={kind}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[kind]} />
      </svg>
      {label}
    </span>
  );
}
