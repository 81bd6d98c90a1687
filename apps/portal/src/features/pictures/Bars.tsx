import type { ReactNode } from 'react';
import styles from './pictures.module.css';

export interface Part {
  key: string;
  label: string;
  value: number;
}

interface Props {
  caption: string;
  head: [ReactNode, ReactNode];
  /** `later` rows wait on a screen until they are asked for; paper has all. */
  rows: readonly { key: string; name: ReactNode; parts: readonly Part[]; said: ReactNode; later?: boolean }[];
  /** Shown above as the key to the patterns. */
  legend?: readonly string[];
  /** Rows are named by dates. */
  narrow?: boolean;
}

/** Bars that are a table: what each row says stands in words beside it, and parts differ by pattern, not by colour alone. */
export function Bars({ caption, head, rows, legend, narrow }: Props) {
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  return (
    <>
      {legend && (
        <ul className={styles.legend} aria-hidden="true">
          {legend.map((label, index) => (
            <li key={label}>
              <i className={styles.part} data-part={index} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <table className={styles.bars} data-narrow={narrow || undefined}>
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col className={styles.namesColumn} />
          <col />
        </colgroup>
        <thead className="vh">
          <tr>
            <th scope="col">{head[0]}</th>
            <th scope="col">{head[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, parts, said, later }) => (
            <tr key={key} className={later ? styles.later : undefined}>
              <th scope="row">{name}</th>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  {parts.map((part, index) =>
                    part.value > 0 ? (
                      <i key={part.key} className={styles.part} data-part={index} style={{ inlineSize: `${(part.value / most) * 100}%` }} />
                    ) : null,
                  )}
                </span>
                <span className={styles.said}>{said}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
