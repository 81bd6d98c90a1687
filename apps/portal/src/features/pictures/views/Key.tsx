import styles from '../pictures.module.css';

/** What the open and the full dot stand for. */
export function Key({ from, to }: { from: string; to: string }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li className={styles.key}>
        <i className={styles.from} />
        {from}
      </li>
      <li className={styles.key}>
        <i className={styles.to} />
        {to}
      </li>
    </ul>
  );
}
