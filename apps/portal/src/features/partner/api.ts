import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type PartnerLink = Schema<'PartnerLinkDto'>;
export type PartnerPlace = Schema<'PartnerPlaceDto'>;
export type PartnerGoal = Schema<'PartnerGoalDto'>;
export type NewPartnerLink = Schema<'NewPartnerLinkDto'>;
export type PartnerLinkBody = Schema<'PartnerLinkBody'>;

/** The words on this page have a name: a consent says to which ones it was given. Other words are another consent. */
export const CONSENT: PartnerLinkBody['consent'] = 'partner-1';

/** Whom I let see "done" or "not today". Read anew whenever it is shown: it may have been opened, or ended by itself. */
export const PARTNER = {
  queryKey: ['partner-links'],
  queryFn: () => read(api.GET('/me/partner-links')),
  staleTime: 0,
};

export const makeLink = (body: PartnerLinkBody): Promise<NewPartnerLink> => read(api.POST('/me/partner-links', { body }));

export const revokeLink = (id: string) => read(api.DELETE('/me/partner-links/{id}', at(id)));
