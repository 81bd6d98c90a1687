import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences } from '../entries/kind-sentences.js';
import { climate } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { except, fading, steady } from '../rhythms.js';
import type { ClientStory } from '../story.js';

const therapist = 'therapist@other.attune.test';
const timeZone = 'America/Chicago';

/** client@ of the other practice. */
export const wren: ClientStory = {
  key: 'wren',
  record: record({ name: 'Wren Satofield', pronouns: 'she/her', timeZone, birthDate: '1991-05-05', email: 'client@other.attune.test' }),
  therapist,
  since: 62, invitedAgo: 60, acceptedAgo: 59,
  plans: [
    {
      exercise: 'C6', assigned: 36, first: 35, repeat: 'weekly', on: [0, 2, 4], time: '20:00', why: 'To see what is there, and not what is missing.', rhythm: except({ 0: 'open' }, steady(0.85, ['forgot'])),
      entries: [
        inMe('I took the slow train.', { gave: ['rest'] }), inOther('My grandmother', 'She called me by my old nickname.', { gave: ['noticed'], feeling: 'tender:6', reply: { comments: { 'what-other': 'What stayed with me is the nickname.' } } }), fewWords('Rain on the tent.'),
        inMe('I said I was cold.', { gave: ['help'] }), nothingToday('through'), inOther('A colleague', 'He gave me back my idea with my name on it.', { gave: ['trust'], feeling: 'proud:5' }), inMe('Left my phone at home.', { gave: ['rest'] }),
        inMe('I did not finish the book and closed it.', { gave: ['rest'] }), inOther('My sister', 'We laughed in the wrong place, both of us.', { gave: ['laughter'], feeling: 'close:7' }), nothingToday('looked'), inMe('Asked for the recipe.', { gave: ['company'] }), fewWords('New shoes. Old road.'),
        inMe('Slept in the middle of the bed.', { gave: ['rest'], waits: true }), inMe('Sang in the car.', { gave: ['laughter'] }),
      ],
    },
    {
      exercise: 'A1', assigned: 22, first: 21, repeat: 'daily', time: '07:30', rhythm: except({ 0: 'open' }, steady(0.8, ['did_not_fit'])),
      entries: climate({ days: 21, ease: [4, 6], lift: [0.4, 0.9], energy: [4, 6], early: ['tired', 'lonely', 'unsure'], late: ['curious', 'calm', 'hopeful'], places: ['chest', 'belly'] }, new Random('wren|A1')),
    },
  ],
};

export const florian: ClientStory = {
  key: 'florian',
  record: record({ name: 'Florian Dewmarsh', pronouns: 'he/him', timeZone, birthDate: '1984-02-18', email: 'florian.dewmarsh@other.attune.test' }),
  therapist,
  since: 58, invitedAgo: 56, acceptedAgo: 55,
  plans: [
    {
      exercise: 'A10', assigned: 40, first: 38, repeat: 'weekly', on: [0, 3], time: '21:30', rhythm: fading(25, ['avoided', 'did_not_fit']),
      entries: [
        kindSentences(7, 6, ['The shop was empty all day.', 'I was praised for work and for nothing else.', 'I can close at six.'], { read: 'silent' }), kindSentences(6, 5, ['I miss my friend.', 'We spoke every day for years.', 'May I send one line.'], { read: 'aloud', reply: { comment: 'I noticed how small the line is allowed to be.', skillRating: 4 } }),
        kindSentences(6, 6, ['It is Sunday.', 'Sundays were silent at home.', 'I can put the radio on.'], { voice: 'plain' }), kindSentences(5, 4, ['I was slow today.', 'Slow is a speed.', 'I am allowed to be at the end of the line.'], { read: 'aloud', keep: 2 }), kindSentences(6, 5, ['Tired.', 'For a reason.', 'Bed.'], { voice: 'plain' }),
      ],
    },
  ],
};

/** Invited a few days ago. */
export const salome: ClientStory = {
  key: 'salome',
  record: record({ name: 'Salome Brackenridge-Ito', pronouns: 'she/her', timeZone, email: 'salome.brackenridge@other.attune.test' }),
  therapist,
  since: 5, invitedAgo: 3,
  plans: [],
};
