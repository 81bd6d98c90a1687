import type { ReactNode } from 'react';
import styles from './pictures.module.css';

interface Props {
  caption: string;
  head: readonly ReactNode[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The column that holds words, where one does: they begin where numbers end. */
  words?: number;
}

/** Numbers in rows: the first cell names its row. */
export function NumberTable({ caption, head, rows, words }: Props) {
  return (
    <table className={styles.numbers}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col" className={index === words ? styles.words : undefined}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={index} className={index + 1 === words ? styles.words : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
