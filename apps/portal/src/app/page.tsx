import { isValidElement, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { elementsAt } from '../lib/router';
import { openTexts, type Shelf } from '../lib/texts';
import { Wait } from '../ui/Wait';
import { ErrorBoundary } from './ErrorBoundary';
import { later, type Later } from '../lib/later';

/**
 * A page loaded when it is first opened: `page(() => import('../features/clients'), 'ClientsPage')`. The name is
 * checked against what the module exports.
 */
export function page<N extends string, M extends Record<N, ComponentType>>(load: () => Promise<M>, name: N) {
  return <Page of={later(async () => (await load())[name] as ComponentType)} />;
}

function Page({ of: { Shown } }: { of: Later }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Wait />}>
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What `<Routes>` makes. */
type Table = ReactElement<{ children: ReactNode }>;

/** Loads what a route table draws at the first of the addresses where it has pages, so that it is drawn at once. */
export async function loadPageAt(routes: Table, ...addresses: string[]): Promise<void> {
  const found = addresses.map((pathname) => pagesAt(routes, pathname)).find((pages) => pages.length > 0) ?? [];
  await Promise.all(found.map((element) => element.props.of.load()));
}

/** Whether a route table has pages of its own at an address that are loaded when they are opened. */
export const hasPagesAt = (routes: Table, pathname: string): boolean => pagesAt(routes, pathname).length > 0;

const pagesAt = (routes: Table, pathname: string) => elementsAt(routes.props.children, pathname).filter(isPage);

const isPage = (element: ReactNode): element is ReactElement<{ of: Later }> => isValidElement<{ of: Later }>(element) && element.type === Page;

/** Loads a page's texts beside its code: `page(withTexts('more', () => import('../features/path')), 'PathPage')`. */
export function withTexts<M>(shelf: Shelf, load: () => Promise<M>): () => Promise<M> {
  return async () => {
    const [module] = await Promise.all([load(), openTexts(shelf)]);
    return module;
  };
}
