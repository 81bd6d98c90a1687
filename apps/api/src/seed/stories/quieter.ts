import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences } from '../entries/kind-sentences.js';
import { oneReply, rehearsal } from '../entries/rehearsal.js';
import { climate, oneWord } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { always, except, fading, steady, untilAgo } from '../rhythms.js';
import type { ClientStory } from '../story.js';

/** Has not been heard of for over three weeks. */
export const elio: ClientStory = {
  key: 'elio',
  record: record({ name: 'Elio Stonebridger', pronouns: 'he/him', birthDate: '1983-07-19' }),
  therapist: 'therapist@demo.attune.test',
  since: 75, invitedAgo: 74, acceptedAgo: 72,
  plans: [
    {
      exercise: 'A1', assigned: 53, first: 52, repeat: 'weekly', on: [0, 2, 4], time: '20:00', why: 'I only notice when it is too much.',
      rhythm: untilAgo(23, steady(0.85, ['avoided', 'forgot'])),
      entries: climate({
        days: 20, ease: [4.5, 3], lift: [0.3, -0.4], energy: [4, 3], early: ['tired', 'tense', 'irritated'], late: ['numb', 'far-away', 'tired', 'discouraged'], places: ['head', 'nowhere'],
        told: { 9: { ease: [3, 3], energy: 3, feels: 'far-away:6', source: 'unsure', note: 'I am writing this from a long way off.', reply: { comments: { note: 'What stayed with me is "a long way off". I wonder what it is like there.' }, skillRating: 3 } } },
      }, new Random('elio|A1')),
    },
  ],
};

/** A good while together, and discharged. */
export const greta: ClientStory = {
  key: 'greta',
  record: record({ name: 'Greta Hollowfinch', pronouns: 'she/her', birthDate: '1971-05-28' }),
  therapist: 'therapist@demo.attune.test',
  since: 180, invitedAgo: 178, acceptedAgo: 176, dischargedAgo: 19,
  plans: [
    {
      exercise: 'C6', assigned: 56, first: 55, repeat: 'weekly', on: [0, 3], time: '09:30', why: 'To practice leaving with something in my hands.', rhythm: always,
      entries: [
        inMe('I threw out the chair that hurt.', { gave: ['strength'] }),
        inOther('My son', 'He asked what I used to paint. Then he listened.', { gave: ['noticed'], feeling: 'moved:7', reply: { comments: { 'what-other': 'What stayed with me is "then he listened".' } } }),
        inMe('I told my sister the visit was too long for me. She had thought so too.', { gave: ['trust', 'laughter'], feeling: 'relieved:6' }),
        inMe('I painted for eleven minutes.', { gave: ['beauty'], feeling: 'playful:5' }),
        inOther('The choir', 'They kept my place.', { gave: ['company', 'noticed'], feeling: 'loved:5' }),
        inMe('I asked what I wanted to ask.', { gave: ['strength'] }),
        inMe('Both: I am sad to stop coming, and I am ready.', { gave: ['trust'], feeling: 'tender:6', reply: { comment: 'I noticed that you let both stand. Thank you for the time we worked together.', skillRating: 5 } }),
        inOther('Imani', 'She never hurried me.', { gave: ['trust'], feeling: 'thankful:7' }),
        inMe('Blue, then green.', { gave: ['beauty'] }),
        inMe('I kept the last page empty on purpose.', { gave: ['rest'] }),
        inOther('My son', 'He is bringing a frame.', { gave: ['laughter'] }),
      ],
    },
  ],
};

/** Often says that it is too big, and then does the smallest of it. */
export const yuki: ClientStory = {
  key: 'yuki',
  record: record({ name: 'Yuki Thistledowner', pronouns: 'she/they', birthDate: '1997-10-12' }),
  therapist: 'therapist2@demo.attune.test',
  since: 60, invitedAgo: 58, acceptedAgo: 57,
  plans: [
    {
      exercise: 'A1', assigned: 45, first: 44, repeat: 'weekly', on: [0, 1, 3, 4, 6], time: '13:15', why: 'So that I am somewhere in my own day.', smallestDose: 'One word, standing.',
      rhythm: except({ 0: 'open' }, steady(0.7, ['too_big', 'too_big', 'too_big', 'unclear'], 0.9)),
      entries: ['numb', 'tired', 'worried', 'numb', 'tired', 'sad', 'unseen', 'tired', 'irritated', 'sad', 'tired', 'calm', 'lonely', 'curious', 'calm', 'tired', 'tender', 'calm', 'hopeful', 'tired', 'content', 'curious', 'calm']
        .map((word, day) => oneWord(3 + Math.floor(day / 7), 3 + Math.floor((day + 3) / 6), word)),
      unprompted: [
        { ago: 20, time: '23:30', answers: { around: { before: 2, after: 3 }, weather: [{ word: 'unseen', intensity: 8 }], source: 'then', note: 'Everybody had a plan for the weekend and nobody said it to me.', energy: 3 },
          reply: { comments: { note: 'What stayed with me is that this one came at half past eleven, with nobody asking. I read it.' }, skillRating: 4 } },
      ],
    },
  ],
};

/** Comes near, and then does not feel like facing it. */
export const hana: ClientStory = {
  key: 'hana',
  record: record({ name: 'Hana Wetherbyrne', pronouns: 'she/her', birthDate: '1987-03-03', phone: '+1 555 0163' }),
  therapist: 'therapist2@demo.attune.test',
  since: 85, invitedAgo: 84, acceptedAgo: 83,
  plans: [
    {
      exercise: 'A10', assigned: 48, first: 47, repeat: 'weekly', on: [0, 2, 5], time: '20:45', why: 'For the minutes after I hang up.',
      rhythm: except({ 5: 'avoided', 2: 'avoided' }, fading(34, ['avoided', 'avoided', 'not_safe'])),
      entries: [
        kindSentences(7, 5, ['She sounded disappointed again.', 'I was always the one who had to make it right.', 'I can hang up first.'], { happening: 'The Sunday call.', voice: 'friend', read: 'aloud' }),
        kindSentences(6, 5, ['It is quiet and I hear her voice anyway.', 'A child listens for footsteps. I still do.', 'May I hear my own kettle.'], { body: ['throat'], read: 'silent',
          reply: { comments: { 'statement-2': 'What stayed with me is the child who listens for footsteps.' }, skillRating: 4 } }),
        kindSentences(7, 7, ['I said yes to the visit.', 'Saying yes fast once kept the peace.', 'I am allowed to think about it tomorrow.'], { read: 'silent' }),
        kindSentences(8, 7, ['The visit is in nine days.', 'My body counts them. It has its reasons.', 'I can tell one person.'], { body: ['belly', 'chest'], reply: { comment: 'I wonder who the one person could be. It can be me, on Thursday.', skillRating: 3 } }),
        kindSentences(7, 6, ['I did not call.', 'Not calling is new.', 'May I have this evening without guilt, or with it.'], { read: 'aloud', keep: 3 }),
        kindSentences(8, 8, ['Too much.', 'There is a reason.', 'I can stop.'], { voice: 'plain', read: 'not-now', reply: { comment: 'I noticed that you stopped where it was enough. We can look at the visit together before anything else.', skillRating: 3 } }),
        kindSentences(7, 6, ['I told my friend.', 'She said it made sense. I wrote that down.', 'I am allowed to be believed.'], { voice: 'friend' }),
        kindSentences(6, 5, ['A hard week.', 'I carried a lot.', 'I can lie down.'], { voice: 'plain' }),
      ],
    },
  ],
};

/** Lives three hours behind; does things before dinner there. */
export const omar: ClientStory = {
  key: 'omar',
  record: record({ name: 'Omar Silverbrooke', pronouns: 'he/him', timeZone: 'America/Los_Angeles', birthDate: '1976-12-29' }),
  therapist: 'therapist2@demo.attune.test',
  since: 65, invitedAgo: 63, acceptedAgo: 61,
  consents: { waits: ['privacy'] },
  asksAboutSession: { kind: 'other-time', text: 'My shift moved that day. Would later be possible?' },
  plans: [
    {
      exercise: 'B1', assigned: 42, first: 41, repeat: 'weekly', time: '17:30', why: 'Eight people ask me for things before lunch.', rhythm: except({ 20: 'did_not_fit' }, always),
      entries: [
        rehearsal({ as: ['first', 'pushing-back'], moves: ['gives', 'gives'], guilt: [3, 4], discomfort: [4, 4], clarity: 3, warmth: 6, learned: 'I joke when I give way.', reply: { comments: { learned: 'I noticed that you caught the joke. I wonder what it covers.' }, skillRating: 2 } }),
        rehearsal({ as: ['first', 'pushing-back'], moves: ['clear', 'gives', { back: 1 }, 'clear', 'clear-2'], guilt: [4, 3], discomfort: [5, 3], clarity: 7, warmth: 6, line: 'An hour works for me, from seven to eight.', learned: 'A part with an end is still an answer.', reply: { skillRating: 3 } }),
        rehearsal({ as: ['first', 'guilt'], moves: ['attacks', 'clear', 'clear'], guilt: [5, 4], discomfort: [6, 4], clarity: 6, warmth: 6, learned: 'Repair took one sentence.', reply: { comment: 'What stayed with me is how short the repair was.', skillRating: 4 } }),
        rehearsal({ as: ['first', 'guilt'], moves: ['clear', 'clear', { own: 'You can be disappointed and I can be tired. See you at breakfast.', class: 'clear-warm' }], guilt: [4, 3], discomfort: [5, 3], clarity: 8, warmth: 7, line: 'You can be disappointed and I can be tired.', reply: { skillRating: 4 } }),
        oneReply(['harder', 'anger'], 'clear', { guilt: [3, 3], discomfort: [6, 5], waits: true }),
      ],
    },
    {
      exercise: 'A1', assigned: 30, first: 28, repeat: 'weekly', on: [0, 3], time: '19:00', rhythm: steady(0.8, ['did_not_fit']),
      entries: climate({ days: 10, ease: [5, 6], lift: [0.2, 0.6], energy: [5, 6], early: ['impatient', 'tired', 'amused'], late: ['content', 'tired', 'steady'], places: ['back'] }, new Random('omar|A1')),
    },
  ],
};

/** Went quiet two and a half weeks ago. */
export const tobias: ClientStory = {
  key: 'tobias',
  record: record({ name: 'Tobias Greenhalden', pronouns: 'he/him', birthDate: '1992-08-01' }),
  therapist: 'therapist2@demo.attune.test',
  since: 55, invitedAgo: 54, acceptedAgo: 50,
  plans: [
    {
      exercise: 'C6', assigned: 45, first: 44, repeat: 'weekly', on: [0, 1, 4], time: '21:00', rhythm: untilAgo(17, steady(0.75, ['forgot', 'unclear'])),
      entries: [
        fewWords('Came to the session.'), inMe('I said I did not understand the exercise.', { gave: ['strength'], reply: { comment: 'I noticed that you said so. I wonder which word was in the way.' } }), nothingToday('looked'),
        inOther('My dog', 'Waits behind the door, every time.', { gave: ['company', 'noticed'], feeling: 'loved:5' }), inMe('Paid the bill on the day.', { gave: ['rest'] }), nothingToday('looked'), fewWords('Dog. Park. Mud.'),
        inOther('My dog', 'Slept on the work shoes so that I would not go.', { gave: ['laughter'], feeling: 'tender:5', reply: { comments: { 'what-other': 'What stayed with me is the shoes.' } } }), nothingToday(), nothingToday('through'), fewWords('Tea.'),
      ],
    },
  ],
};
