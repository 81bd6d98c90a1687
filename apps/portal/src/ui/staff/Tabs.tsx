import type { ReactNode } from 'react';
import { NavLink } from '../../lib/router';

export interface Tab {
  to: string;
  label: ReactNode;
  /** A count or state after the word. */
  end?: ReactNode;
  /** Current only at exactly this address. */
  exact?: boolean;
}

/** The pages of one thing, as links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.exact}>
          {tab.label}
          {tab.end}
        </NavLink>
      ))}
    </nav>
  );
}
