import { kindSentences } from '../entries/kind-sentences.js';
import { climate } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { except, steady } from '../rhythms.js';
import type { ClientStory } from '../story.js';

/** therapist@other treats people in Northlight, and is a client here: one sign-in, two practices. */
export const noor: ClientStory = {
  key: 'noor',
  record: record({ name: 'Noor Everwood', pronouns: 'she/her', timeZone: 'America/Chicago', birthDate: '1981-10-10', email: 'therapist@other.attune.test' }),
  therapist: 'therapist2@demo.attune.test',
  since: 47, invitedAgo: 46, acceptedAgo: 45,
  asksAboutSession: { kind: 'other-time', text: 'One of my own clients needs that hour. Would the end of the day work?' },
  plans: [
    {
      exercise: 'A1', assigned: 40, first: 38, repeat: 'weekly', on: [0, 2, 4], time: '18:45', why: 'I ask this of others ten times a day.', rhythm: except({ 3: 'done' }, steady(0.85, ['did_not_fit', 'avoided'])),
      entries: climate({
        days: 18, ease: [3.5, 5], lift: [0.3, 0.8], energy: [3, 4.5], early: ['drained', 'caring', 'tense', 'tired'], late: ['caring', 'calm', 'tired', 'steady'], places: ['throat', 'back'],
        told: { 7: { ease: [3, 5], energy: 3, feels: 'drained:6 caring:5', source: 'now', place: ['back'], note: 'I can name it in everyone else by the second sentence.', reply: { comments: { note: 'What stayed with me is "by the second sentence". I wonder which sentence it is for you.' }, skillRating: 4 } } },
      }, new Random('noor|A1')),
    },
    {
      exercise: 'A10', assigned: 18, first: 16, repeat: 'weekly', time: '20:30', rhythm: steady(1),
      entries: [
        kindSentences(6, 6, ['I gave good advice all day and none of it was for me.', 'I was the calm one before I could read.', 'I can be the second calmest person in the room.'], { happening: 'Work. Mine.', privateSteps: ['happening'], read: 'silent', reply: { comments: { 'statement-3': 'What stayed with me is "second calmest".' }, skillRating: 4 } }),
        kindSentences(5, 3, ['Somebody was angry with me and it was not about me.', 'Both of those take something.', 'May I have an evening without a chair across from mine.'], { read: 'aloud', keep: 3, waits: true }),
      ],
    },
  ],
};
