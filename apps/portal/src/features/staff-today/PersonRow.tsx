import type { ReactNode } from 'react';
import { Link } from '../../lib/router';
import { Icon, Initials } from '../../ui';
import styles from './StaffToday.module.css';

interface Props {
  to: string;
  name: string;
  /** What is to be known of them, below their name. */
  children: ReactNode;
}

/** Somebody in a card of Today, with the way to what is about them. */
export function PersonRow({ to, name, children }: Props) {
  return (
    <li>
      <Link className="row" to={to}>
        <Initials name={name} />
        <span className="grow">
          <b>{name}</b>
          <span className={styles.below}>{children}</span>
        </span>
        <Icon name="right" />
      </Link>
    </li>
  );
}
