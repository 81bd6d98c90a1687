import { breaths } from '../entries/breath.js';
import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { rehearsal } from '../entries/rehearsal.js';
import { climate, oneWord } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { always, except, steady } from '../rhythms.js';
import type { ClientStory, Plan } from '../story.js';
import { jonasSteps } from './later/jonas.js';
import { jonasReads } from './later/reading.js';

const words = climate({
  days: 22, ease: [4, 5.5], lift: [0, 0.8], energy: [4, 5], then: [0.3, 0.3],
  early: ['irritated', 'tired', 'stuck', 'bored', 'impatient'], late: ['calm', 'curious', 'tired', 'close', 'sad'], places: ['back', 'head', 'nowhere'],
  told: {
    2: { ease: [4, 4], energy: 5, feels: 'irritated:6', source: 'now', place: ['head'], note: 'Fine. I am fine. (I picked irritated because "fine" is not on the list.)',
      reply: { comments: { note: 'What stayed with me is the parenthesis.' }, skillRating: 2 } },
    8: { ease: [3, 4], energy: 4, feels: 'sad:5 tired:6', source: 'then', place: ['throat'], note: 'My son fell asleep on me and I thought: nobody did this with me. Then I did not move for an hour.',
      reply: { comments: { note: 'I noticed that you did not move for an hour. I wonder what that hour was like.' }, skillRating: 4 } },
    15: { ease: [5, 6], energy: 5, feels: 'curious:5', source: 'now', note: 'Three words this week that were not "tired".' },
  },
}, new Random('jonas|A1'));
words[5] = oneWord(4, 4, 'tired');
words[11] = oneWord(5, 5, 'impatient');

const checkIns: Plan = {
  exercise: 'A1', assigned: 50, first: 49, repeat: 'weekly', on: [0, 1, 3, 5], time: '12:45',
  why: 'My wife says she can tell how I am sooner than I can. I would like to be told by myself.',
  whenWhere: 'At lunch, in the parked car.',
  obstacle: 'Somebody from the crew knocks on the window.',
  ifThen: 'If somebody knocks, I look for my word on the drive home.',
  smallestDose: 'One word in the parked car.',
  confidence: 7,
  rhythm: except({ 0: 'open' }, steady(0.72, ['did_not_fit', 'forgot', 'avoided'])),
  entries: words,
};

const appreciation: Plan = {
  exercise: 'C6', assigned: 36, first: 35, repeat: 'weekly', on: [0, 3], time: '21:15',
  why: 'To say it while they are still awake.',
  rhythm: except({ 0: 'open', 25: 'avoided' }, steady(0.9, ['forgot'])),
  entries: [
    fewWords('Fixed the gate.'),
    inOther('My son', 'Put his hand in mine at the crossing without being told.', { gave: ['trust'], feeling: 'tender:7',
      reply: { comments: { 'what-other': 'What stayed with me is "without being told".' } } }),
    inOther('Elena', 'She asked twice how the day was. The second time I answered.', { gave: ['noticed'], feeling: 'close:4', for: 'person', message: 'You asked twice. It helped.',
      reply: { comment: 'I noticed that the second question reached you. I wonder what was different in you by then.', skillRating: 3 } }),
    nothingToday('through'),
    inMe('I left the garage and sat with them.', { gave: ['company'], feeling: 'content:5' }),
    inOther('My brother', 'He called on the day. We talked about the car, and about the day.', { gave: ['company'], feeling: 'nostalgic:5', for: 'me' }),
    inMe('I said I was sad, in those words, at the table.', { gave: ['strength'], feeling: 'startled:4', unseen: true,
      reply: { comments: { 'what-self': 'What stayed with me is "nobody left". I wonder who you were looking at while you said it.' }, skillRating: 4 },
      corrected: { after: 9, answers: { direction: 'self', 'what-self': 'I said I was sad, in that word, at the table. Nobody left.', gave: ['strength', 'trust'], feeling: [{ word: 'startled', intensity: 4 }], visibility: 'therapist' } } }),
    inMe('Asked Elena to sit with me for ten minutes. No reason given.', { gave: ['company', 'strength'], feeling: 'close:6', waits: true,
      begun: { comments: { 'what-self': 'What stayed with me is "no reason given".' } } }),
    inOther('The crew', 'They waited for me with lunch.', { gave: ['company'] }),
  ],
};

const rehearsals: Plan = {
  exercise: 'B1', assigned: 24, first: 23, repeat: 'weekly', time: '18:30', last: -14,
  why: 'I either say yes or I blow up. There must be something between.',
  smallestDose: 'One line, one reply.',
  rhythm: except({ 9: 'too_big' }, () => 'done'),
  entries: [
    rehearsal({ as: ['first', 'pushing-back'], moves: ['attacks', 'attacks', 'attacks'], guilt: [2, 6], discomfort: [5, 8], clarity: 5, warmth: 1, wish: 'An evening in the workshop.',
      learned: 'That was fast. I know that voice, it is my father at the table.', reply: { comments: { learned: 'What stayed with me is that you knew the voice. I wonder how old you are when you hear it.' }, skillRating: 2 } }),
    rehearsal({ as: ['first', 'pushing-back'], moves: ['attacks', { back: 0 }, 'clear', 'attacks', 'clear', 'clear'], guilt: [4, 3], discomfort: [6, 5], clarity: 6, warmth: 5,
      wish: 'Tuesday evening in the workshop, home by nine.', line: 'That was unfair, and I am sorry for it. I do still need tonight.', learned: 'You can say sorry and keep the evening. I did not know that was allowed.',
      reply: { comment: 'I noticed that you came back from the sharp line, and that the evening stayed yours.', skillRating: 4 } }),
    rehearsal({ as: ['first', 'guilt'], moves: ['clear', { own: 'It is not you. I get loud when I am empty, and I do not want to get loud.', class: 'clear-warm' }, 'clear-2'], guilt: [5, 5], discomfort: [6, 4], clarity: 8, warmth: 7,
      line: 'I get loud when I am empty.', learned: 'It was true while I typed it.', waits: true }),
  ],
};

/** Every other week. */
const workshopEvenings: Plan = {
  exercise: 'A2', assigned: 12, first: 10, repeat: 'weekly', every: 2, time: '20:30',
  why: 'I come home from the workshop and bring the noise in with me.',
  whenWhere: 'In the workshop, when the light is off.',
  obstacle: 'One more thing on the bench wants to be finished.',
  ifThen: 'If I reach for one more thing, I put my hand on the bench and breathe there.',
  smallestDose: 'Three breaths at the door.',
  confidence: 6,
  rhythm: always,
  entries: [breaths(6, 4, ['slower', 'thoughts'])],
};

/** client2@: finds words between yes and a slammed door. */
export const jonas: ClientStory = {
  key: 'jonas',
  record: record({
    name: 'Jonas Ferreira-Mossbank', pronouns: 'he/him', birthDate: '1985-11-02', email: 'client2@demo.attune.test', phone: '+1 555 0127',
    emergencyContact: { name: 'Elena Mossbank', relation: 'wife', phone: '+1 555 0128' },
  }),
  therapist: 'therapist2@demo.attune.test',
  since: 58, invitedAgo: 53, acceptedAgo: 52,
  consents: { asked: [{ kind: 'telehealth', ago: 40, signedAgo: 39, takenBackAgo: 20 }] },
  plans: [checkIns, appreciation, rehearsals, jonasSteps, workshopEvenings, jonasReads],
};
