import { record } from '../people.js';
import type { ClientStory } from '../story.js';

/** Invited, and thinking about it. */
export const devon: ClientStory = {
  key: 'devon',
  record: record({ name: 'Devon Hartsongs', pronouns: 'they/them', birthDate: '1998-01-22' }),
  therapist: 'therapist@demo.attune.test',
  since: 6, invitedAgo: 2,
  plans: [],
};

/** Was invited three weeks ago; the link has expired. */
export const wilhelm: ClientStory = {
  key: 'wilhelm',
  record: record({ name: 'Wilhelm Oakhurstle', pronouns: 'he/him', birthDate: '1958-09-09', phone: '+1 555 0182' }),
  therapist: 'therapist2@demo.attune.test',
  since: 25, invitedAgo: 22,
  plans: [],
};

/** Comes to the sessions and wants no portal. */
export const peregrine: ClientStory = {
  key: 'peregrine',
  record: record({ name: 'Peregrine Lockewood', birthDate: '1966-12-01', email: null, phone: '+1 555 0186' }),
  therapist: 'corin.hallowmere@demo.attune.test',
  since: 140,
  plans: [],
};
