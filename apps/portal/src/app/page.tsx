import { lazy, Suspense, type ComponentType } from 'react';
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
