import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './history';
import { lies } from './match';
import { useLocation } from './Router';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of ours, from the root: `/clients`. */
  to: string;
  replace?: boolean;
  state?: unknown;
}

/** A link inside the portal: a real address for the browser's own menu, and no reload on a plain click. */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event) || (rest.target && rest.target !== '_self')) return;
    event.preventDefault();
    const here = window.location.pathname + window.location.search + window.location.hash;
    navigate(to, { replace: replace ?? to === here, state });
  };
  return <a {...rest} href={to} onClick={follow} />;
}

interface NavLinkProps extends LinkProps {
  /** Current only on this very page, not below it. */
  end?: boolean;
}

/** A link of a navigation: says that it is the current one. */
export function NavLink({ end, ...rest }: NavLinkProps) {
  const { pathname } = useLocation();
  return <Link aria-current={lies(pathname, rest.to, end) ? 'page' : undefined} {...rest} />;
}

/** A click that means "go there", not "open another tab". */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
