import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

export type PartnerConsent = Schema<'PartnerConsentDto'>;

/** How a client's consents to partners stand, and their check-ins. Whoever reads it is named to the client. */
export const consentsOf = (clientId: string) => ({
  queryKey: ['client', clientId, 'partner-links'],
  queryFn: () => read(api.GET('/clients/{id}/partner-links', at(clientId))),
});
