import { inMe } from '../entries/gratitude.js';
import { always } from '../rhythms.js';
import type { ClientStory } from '../story.js';

export const maya: ClientStory = {
  key: 'maya',
  record: { name: 'Maya Brightwater', timeZone: 'America/New_York', language: 'en', email: 'client@demo.attune.test' },
  therapist: 'therapist@demo.attune.test',
  since: 60, invitedAgo: 59, acceptedAgo: 58,
  plans: [
    { exercise: 'C6', assigned: 50, first: 7, repeat: 'daily', time: '20:00', rhythm: always, entries: [inMe('I asked for help.'), inMe('I went to bed early.')] },
  ],
};
