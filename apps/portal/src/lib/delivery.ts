import { useEffect } from 'react';
import { deliverAll, outgoing } from './outbox';
import { whileOpen } from './while-open';

/** While a client's page is open: what waits goes out when the line is back, when the page is looked at, and every so often. */
export function useDelivery(personId: string): void {
  useEffect(
    () =>
      whileOpen(() => {
        if (outgoing(personId).length > 0) void deliverAll(personId);
      }),
    [personId],
  );
}
