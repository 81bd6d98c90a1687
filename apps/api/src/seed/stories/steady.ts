import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences } from '../entries/kind-sentences.js';
import { theosMessages } from '../entries/messages.js';
import { rehearsal } from '../entries/rehearsal.js';
import { climate, oneWord } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { always, except, steady } from '../rhythms.js';
import type { ClientStory } from '../story.js';
import { sorenPromises, theoDays } from './later/steady.js';

/** Every morning, at nearly the same minute. */
export const theo: ClientStory = {
  key: 'theo',
  record: record({ name: 'Theo Ashgrovely', pronouns: 'he/him', birthDate: '1979-06-21', phone: '+1 555 0131' }),
  therapist: 'therapist@demo.attune.test',
  since: 120, invitedAgo: 119, acceptedAgo: 117,
  messages: theosMessages,
  plans: [
    {
      exercise: 'A1', assigned: 52, first: 50, repeat: 'daily', time: '06:40', why: 'I like to know before the first bell.', smallestDose: 'One word.',
      proposes: { ago: 1, time: '19:20', kind: 'other-time', text: 'From next week on I have bus duty at half past six. Could we try the evening, when the papers are put away?' },
      rhythm: except({ 0: 'open', 22: 'forgot' }, steady(0.93, ['did_not_fit'])),
      entries: climate({
        days: 50, ease: [4.5, 5.5], lift: [0.6, 0.8], energy: [5, 5.5], then: [0.35, 0.2],
        early: ['tired', 'unsure', 'worried', 'steady'], late: ['steady', 'curious', 'content', 'tired', 'hopeful'], places: ['back', 'head', 'chest'],
        told: {
          6: { ease: [5, 6], energy: 6, feels: 'content:5', source: 'now', note: 'Class was loud and I liked them anyway.' },
          18: { ease: [2, 3], energy: 3, feels: 'grieving:7', source: 'both', place: ['chest'], note: 'A year since my aunt. She was the one who asked.',
            reply: { comments: { note: 'What stayed with me is "the one who asked".' }, skillRating: 4 } },
          33: { ease: [5, 6], energy: 6, feels: 'proud:5 unsure:3', source: 'now', note: 'Told the head I cannot run the club this term. Said it standing up.',
            reply: { comment: 'I noticed that proud and unsure came in together.', skillRating: 4 } },
        },
      }, new Random('theo|A1')),
    },
    {
      exercise: 'A10', assigned: 31, first: 30, repeat: 'weekly', time: '20:00', why: 'For Sundays before a week of school.',
      rhythm: except({ 2: 'open' }, always),
      entries: [
        kindSentences(6, 5, ['The week is long and it has not started.', 'I was taught to be ready for everyone.', 'I can sit down for ten minutes.'], { voice: 'plain' }),
        kindSentences(5, 4, ['I dread Monday and I like my work.', 'Dread learned to arrive early in our house.', 'May I have an ordinary evening.'], { voice: 'plain', read: 'aloud',
          reply: { comments: { 'statement-2': 'I wonder who else in that house got ready early.' }, skillRating: 4 } }),
        kindSentences(6, 4, ['Thirty faces tomorrow.', 'Of course that is a lot for someone who grew up quiet.', 'I am allowed to be a little slow.'], { read: 'aloud', keep: 3 }),
        kindSentences(4, 3, ['Tomorrow is Monday.', 'I know this feeling by now.', 'I can leave the bag packed by the door and not look at it.'], { read: 'aloud' }),
      ],
    },
    theoDays,
  ],
};

/** Came over from a therapist who left. Keeps a log of small things. */
export const soren: ClientStory = {
  key: 'soren',
  record: record({ name: 'Soren Applegarth', pronouns: 'he/they', birthDate: '1996-01-30' }),
  therapist: 'corin.hallowmere@demo.attune.test',
  since: 150, invitedAgo: 149, acceptedAgo: 148,
  plans: [
    {
      exercise: 'C6', assigned: 55, first: 54, repeat: 'weekly', on: [0, 2, 5], time: '19:30', why: 'To have proof on the flat days.',
      rhythm: except({ 33: 'avoided', 42: 'forgot' }, steady(0.9, ['forgot'])),
      entries: [
        inOther('The librarian', 'Kept the book for me and had put a slip of paper in it.', { gave: ['noticed'], feeling: 'moved:5' }),
        inMe('I cooked for one, with a plate and a chair.', { gave: ['rest'] }),
        fewWords('Watered everything. Sat down.'),
        nothingToday('less-bad'),
        inOther('My cousin', 'Sent a picture of the sky where they live.', { gave: ['beauty', 'company'], feeling: 'homesick:4' }),
        inMe('I told the new therapist that changing was hard. I said it in the first ten minutes.', { gave: ['trust', 'strength'], feeling: 'unsure:5',
          reply: { comment: 'What stayed with me is that you said it in the first ten minutes. I was glad to know it so soon.', skillRating: 4 } }),
        inMe('I stopped at the third draft.', { gave: ['rest', 'strength'] }),
        inOther('The man at the repair shop', 'He explained it without making me feel slow.', { gave: ['help', 'trust'], feeling: 'relieved:5' }),
        inMe('Slept with the phone in the kitchen.', { gave: ['rest'] }),
        inOther('Ada next door', 'She hummed while she swept. The whole hallway was hers.', { gave: ['beauty'], feeling: 'calm:5',
          reply: { comments: { 'what-other': 'I noticed that you let it be hers and had it too.' } } }),
        nothingToday('through'),
        inMe('I asked them to repeat it, twice.', { gave: ['strength'], feeling: 'proud:4' }),
        inMe('Something about my father that I want to keep here.', { for: 'me' }),
        inOther('My cousin', 'We said nothing for a minute on the phone and it was all right.', { gave: ['company', 'trust'], feeling: 'close:6' }),
        inMe('Left the party when I was tired, and said goodbye to the host.', { gave: ['rest', 'strength'] }),
        fewWords('A whole orange, slowly.'),
        inOther('A stranger', 'Held the door with her foot because her arms were full, and still held it.', { gave: ['laughter'], feeling: 'amused:6' }),
        inMe('I cried at a song and did not look for the reason.', { gave: ['rest'], feeling: 'sad:4' }),
        inMe('Three sentences of the letter. Enough for a Tuesday.', { gave: ['strength'], waits: true }),
        inMe('Made the appointment.', { gave: ['help', 'strength'], feeling: 'relieved:4' }),
        inOther('The dentist', 'She told me each thing before she did it.', { gave: ['trust'], feeling: 'safe:5' }),
      ],
    },
    sorenPromises,
  ],
};

/** New: one rehearsal, and it waits to be read. */
export const zuri: ClientStory = {
  key: 'zuri',
  record: record({ name: 'Zuri Lanternfield', pronouns: 'she/her', birthDate: '2001-08-09', phone: '+1 555 0139' }),
  therapist: 'therapist2@demo.attune.test',
  since: 12, invitedAgo: 12, acceptedAgo: 11,
  asksAboutSession: { kind: 'other-time', text: 'There is a class meeting at that hour. Is there room later?' },
  onProgram: { program: 'P2', ago: 2 },
  plans: [
    {
      exercise: 'B1', assigned: 9, first: 8, repeat: 'once', time: '17:00', why: 'My roommates think I am always free.', rhythm: always,
      entries: [
        rehearsal({ as: ['first', 'warm'], moves: ['clear', 'gives', 'clear', 'clear-2'], guilt: [6, 5], discomfort: [7, 4], clarity: 5, warmth: 8, wish: 'One evening with my door closed.',
          line: 'We eat, and from eight I am on my own.', learned: 'I keep adding reasons. Nobody had asked for one.', waits: true }),
      ],
    },
    {
      exercise: 'A1', assigned: 9, first: 7, repeat: 'daily', time: '21:30', smallestDose: 'One word.', rhythm: except({ 0: 'open', 4: 'too_big' }, always),
      entries: [
        oneWord(4, 4, 'overwhelmed'),
        ...climate({ days: 8, ease: [4, 5], lift: [0.2, 0.8], energy: [4, 5], early: ['overwhelmed', 'excited', 'worried'], late: ['excited', 'tired', 'curious'], places: ['belly', 'chest'] }, new Random('zuri|A1')),
      ],
    },
  ],
};
