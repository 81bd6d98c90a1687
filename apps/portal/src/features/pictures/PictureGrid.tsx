import type { ReactNode } from 'react';
import styles from './pictures.module.css';

/** Pictures beside each other where there is room for two. */
export const PictureGrid = ({ children }: { children: ReactNode }) => (
  <div className={styles.group}>
    <div className={styles.grid}>{children}</div>
  </div>
);
