import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from '../../lib/router';

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
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen they are more than fit: the current one is among those in sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={nav} className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.exact}>
          {tab.label}
          {tab.end}
        </NavLink>
      ))}
    </nav>
  );
}
