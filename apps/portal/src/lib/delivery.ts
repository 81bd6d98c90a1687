import { useEffect } from 'react';
import { deliverAll, outgoing } from './outbox';

const EVERY_MS = 20_000;

/** While a client's page is open: what waits goes out when the line is back, when the page is looked at, and every so often. */
export function useDelivery(personId: string): void {
  useEffect(() => {
    const go = () => {
      if (outgoing(personId).length > 0 && document.visibilityState === 'visible') void deliverAll(personId);
    };
    go();
    const timer = setInterval(go, EVERY_MS);
    window.addEventListener('online', go);
    document.addEventListener('visibilitychange', go);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', go);
      document.removeEventListener('visibilitychange', go);
    };
  }, [personId]);
}
