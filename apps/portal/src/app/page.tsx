import { lazy, Suspense, type ComponentType } from 'react';
import { openTexts, type Shelf } from '../lib/texts';
import { Wait } from '../ui/Wait';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * A page loaded when it is first opened: `page(() => import('../features/clients'), 'ClientsPage')`. The name is
 * checked against what the module exports.
 */
export function page<N extends string, M extends Record<N, ComponentType>>(load: () => Promise<M>, name: N) {
  const Page = lazy(async () => ({ default: (await load())[name] as ComponentType }));
  return (
    <ErrorBoundary>
      <Suspense fallback={<Wait />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Loads a page's texts beside its code: `page(withTexts('more', () => import('../features/path')), 'PathPage')`. */
export function withTexts<M>(shelf: Shelf, load: () => Promise<M>): () => Promise<M> {
  return async () => {
    const [module] = await Promise.all([load(), openTexts(shelf)]);
    return module;
  };
}
