import { Children, createContext, Fragment, isValidElement, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { navigate, type NavigateOptions } from './history';
import { branchesOf, findMatch, type RouteLine } from './match';
import { useLocation } from './Router';

interface RouteProps {
  /** Words, `:parameters`, and `*` for anything from here on; below a parent, what follows the parent's path. */
  path?: string;
  /** The parent's own page. */
  index?: boolean;
  element?: ReactNode;
  children?: ReactNode;
}

/** One line of a route table. It is read by `Routes` and never drawn itself. */
export function Route(_props: RouteProps): null {
  return null;
}

interface Place {
  params: Record<string, string>;
  /** What `Outlet` draws here. */
  inside: ReactNode;
}

const PlaceContext = createContext<Place>({ params: {}, inside: null });
const OutletContext = createContext<unknown>(undefined);

/** Draws the frames and the page of the line that fits the address best; nothing when none does. */
export function Routes({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const branches = useMemo(() => branchesOf(linesOf(children)), [children]);
  const match = useMemo(() => findMatch(branches, pathname), [branches, pathname]);
  if (!match) return null;
  const { lines, params } = match;
  return lines.reduceRight<ReactNode>(
    (inside, line) => <PlaceContext value={{ params, inside }}>{line.element ?? <Outlet />}</PlaceContext>,
    null,
  );
}

/** What a route table draws at an address, from the outermost frame to the page. */
export function elementsAt(children: ReactNode, pathname: string): ReactNode[] {
  return (findMatch(branchesOf(linesOf(children)), pathname)?.lines ?? []).map((line) => line.element);
}

function linesOf(children: ReactNode): RouteLine[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<RouteProps>(child)) return [];
    if (child.type === Fragment) return linesOf(child.props.children);
    const { path, index, element, children: inside } = child.props;
    return [{ path, index, element, lines: linesOf(inside) }];
  });
}

/** Where a frame draws the page inside it; `context` is for `useOutletContext` there. */
export function Outlet({ context }: { context?: unknown }) {
  const { inside } = use(PlaceContext);
  return <OutletContext value={context}>{inside}</OutletContext>;
}

/** What the nearest frame gave its `Outlet`. The caller says what that is. */
export function useOutletContext<T>(): T {
  return use(OutletContext) as T;
}

/** The parameters of the address, such as `clientId` of `clients/:clientId`. */
export function useParams(): Partial<Record<string, string>> {
  return use(PlaceContext).params;
}

/** Sends the person on before anything is seen of where it stands. */
export function Navigate({ to, replace, state }: NavigateOptions & { to: string }) {
  useLayoutEffect(() => navigate(to, { replace, state, atOnce: true }), [to, replace, state]);
  return null;
}
