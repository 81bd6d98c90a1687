import { useId, type ReactNode } from 'react';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import styles from './pictures.module.css';

interface Props {
  title: ReactNode;
  /** What the numbers say, in words. */
  sentence: ReactNode;
  /** A word on what the picture leaves out or cannot say. */
  note?: ReactNode;
  /** The same numbers as a table, where the picture is not one itself. */
  table?: ReactNode;
  /** What the sentence rests on, beside the table. */
  how?: ReactNode;
  /** Takes the whole width where pictures stand in two columns. */
  wide?: boolean;
  /** The table is printed: it holds what the drawing does not. */
  paper?: boolean;
  children: ReactNode;
}

/** A picture with its sentence first, and its numbers one click away. */
export function Frame({ title, sentence, note, table, how, wide, paper, children }: Props) {
  const t = useText('pictures');
  const id = useId();
  return (
    <article className={wide ? `${styles.picture} ${styles.wide}` : styles.picture} data-paper={paper} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      {note && <p className={styles.note}>{note}</p>}
      {table && (
        <details className="say-src">
          <summary>
            {t('asTable')}
            <Icon name="down" />
          </summary>
          {how && <p className={styles.note}>{how}</p>}
          <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={id}>
            {table}
          </div>
        </details>
      )}
    </article>
  );
}
