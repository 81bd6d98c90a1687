import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from '../lib/router';
import { queryClient } from '../lib/query';
import { ToastProvider } from '../ui/Toast';
import { ErrorBoundary } from './ErrorBoundary';
import { AppRoutes } from './routes';

/** Everything a page may count on: what was read, the one toast, the address, and a floor under every fault. */
export function App() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Router>
          <ToastProvider>
            <AppRoutes />
          </ToastProvider>
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
