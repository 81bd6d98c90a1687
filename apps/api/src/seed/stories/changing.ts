import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences, oneKindSentence } from '../entries/kind-sentences.js';
import { oneReply, rehearsal } from '../entries/rehearsal.js';
import { climate } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { always, except, fading, gap, steady, weekends } from '../rhythms.js';
import type { ClientStory } from '../story.js';
import { baoCard, kitLimits } from './later/changing.js';
import { nadiaReads } from './later/reading.js';

/** Began with all of it, and does less and less. */
export const amara: ClientStory = {
  key: 'amara',
  record: record({ name: 'Amara Whitlocke', pronouns: 'she/her', birthDate: '1990-12-05' }),
  therapist: 'therapist@demo.attune.test',
  since: 70, invitedAgo: 69, acceptedAgo: 68,
  consents: { waits: ['privacy'] },
  plans: [
    {
      exercise: 'A1', assigned: 50, first: 49, repeat: 'daily', time: '22:00', why: 'To end the day by looking at it once.',
      rhythm: except({ 0: 'open', 6: 'done' }, fading(36, ['too_big', 'too_big', 'avoided', 'forgot'])),
      entries: climate({
        days: 49, ease: [5, 3.4], lift: [0.8, -0.2], energy: [5, 3], then: [0.3, 0.5],
        early: ['curious', 'hopeful', 'tired', 'content'], late: ['drained', 'numb', 'discouraged', 'tired', 'heavy'], places: ['chest', 'legs', 'head'],
        told: {
          12: { ease: [4, 5], energy: 5, feels: 'curious:5 tired:4', source: 'now', note: 'I like that nobody answers back here.' },
          27: { ease: [3, 2], energy: 2, feels: 'heavy:6', source: 'both', note: 'Two people need me this week and I have one of me.',
            reply: { comments: { note: 'What stayed with me is "one of me". I wonder if a much smaller version would fit into this week.' }, skillRating: 3 } },
        },
      }, new Random('amara|A1')),
    },
    {
      exercise: 'C6', assigned: 28, first: 27, repeat: 'weekly', on: [0, 3], time: '22:10', rhythm: except({ 6: 'done' }, fading(20, ['too_big', 'avoided'])),
      entries: [inMe('I sat in the car for a minute before going in.', { gave: ['rest'] }), inOther('My aunt', 'She took the night so that I could sleep.', { gave: ['help', 'rest'], feeling: 'thankful:6' }), nothingToday('through'), fewWords('Shower. Socks.'), nothingToday('hard')],
    },
  ],
};

/** Works in shifts, and has room on weekends. */
export const bao: ClientStory = {
  key: 'bao',
  record: record({ name: 'Bao Merrifielder', pronouns: 'he/him', birthDate: '1988-04-17', phone: '+1 555 0146' }),
  therapist: 'therapist@demo.attune.test',
  since: 90, invitedAgo: 88, acceptedAgo: 86,
  plans: [
    {
      exercise: 'C6', assigned: 49, first: 48, repeat: 'daily', time: '11:00', why: 'Something for my daughter to find one day.', smallestDose: 'Three words.',
      rhythm: weekends(['did_not_fit', 'did_not_fit', 'forgot']),
      entries: [
        inOther('My daughter', 'She drew all of us the same size.', { gave: ['laughter', 'noticed'], feeling: 'tender:7', reply: { comments: { 'what-other': 'What stayed with me is "all of us the same size".' } } }),
        inMe('Slept until I woke up.', { gave: ['rest'] }),
        inOther('Linh', 'Had the coffee ready when my shift ended, and did not ask how it was.', { gave: ['company', 'rest'], feeling: 'loved:5' }),
        inMe('I said I would rather stay home. They said fine.', { gave: ['strength', 'trust'], feeling: 'relieved:5' }),
        inMe('Repaired the drawer with her. It took three times as long. Good.', { gave: ['company', 'laughter'] }),
        nothingToday('looked'),
        inOther('The night nurse', 'We did the handover slowly. I noticed my jaw.', { gave: ['noticed'] }),
        inMe('Told Linh that I was lonely on nights. First time with that word.', { gave: ['trust'], feeling: 'ashamed:5',
          reply: { comment: 'I noticed the word, and that you chose who to give it to.', skillRating: 4 } }),
        inOther('Linh', 'The next day she left a note in my lunch.', { gave: ['noticed'], feeling: 'loved:7' }),
        inMe('Ate at the table.', { gave: ['rest'] }),
        inOther('My daughter', 'She asked what my first word was. I do not know who would know.', { gave: ['unsure'], feeling: 'sad:5',
          reply: { comments: { 'what-other': 'I wonder what you would have liked to be able to tell her.' } } }),
        inMe('Walked the long way back.', { gave: ['beauty'] }),
        fewWords('Quiet. Rain. Toast.'),
        inMe('Let the second call go.', { gave: ['rest', 'strength'] }),
        inOther('The neighbor\'s dog', 'It leans on people.', { gave: ['company', 'laughter'] }),
      ],
    },
    baoCard,
  ],
};

/** Stopped for three weeks, and came back by the smallest door. */
export const nadia: ClientStory = {
  key: 'nadia',
  record: record({ name: 'Nadia Fenwicken', pronouns: 'she/her', birthDate: '1994-09-23' }),
  therapist: 'therapist@demo.attune.test',
  since: 80, invitedAgo: 79, acceptedAgo: 79,
  plans: [
    {
      exercise: 'A10', assigned: 50, first: 49, repeat: 'weekly', on: [0, 3], time: '21:20', why: 'The voice gets loud after nine.', smallestDose: 'The last sentence, twice.',
      rhythm: gap(33, 12, except({ 35: 'avoided', 11: 'too_big' }, steady(0.95))),
      entries: [
        kindSentences(7, 7, ['I am tired of being strong.', 'I was the oldest and there was no turn for me.', 'I can put the list in the drawer.'], { body: ['back'], voice: 'friend' }),
        kindSentences(8, 6, ['Tonight I was sharp with everyone I like.', 'A tired person bites.', 'I am allowed to say sorry tomorrow and not tonight.'], { read: 'aloud', happening: 'Dinner.',
          reply: { comments: { 'statement-2': 'What stayed with me is "a tired person bites". It is short, and it is fair to you.' }, skillRating: 4 } }),
        kindSentences(7, 6, ['It is late.', 'There is a reason, even if I do not see it.', 'May I have quiet.'], { voice: 'plain' }),
        kindSentences(8, 8, ['I do not believe a word of this.', 'I learned that kind words come before a request.', 'I can stop here.'], { read: 'not-now',
          reply: { comment: 'I noticed that you wrote them without believing them. I wonder what a plain sentence would sound like, one that asks for nothing.', skillRating: 3 } }),
        oneKindSentence(6, 5, 'I am allowed to come back in the middle.', { reply: { comments: { 'statement-3': 'What stayed with me is "in the middle".' } } }),
        oneKindSentence(6, 4, 'I can have soup and no opinion.'),
        kindSentences(5, 4, ['The week was long and I was in it.', 'Of course I miss being looked after.', 'May I be in nobody\'s way and in my own bed.'], { read: 'aloud', keep: 3 }),
        oneKindSentence(5, 3, 'Nothing has to be decided after nine.'),
      ],
    },
    {
      exercise: 'B1', assigned: 13, first: 10, repeat: 'weekly', time: '18:00', rhythm: always,
      entries: [
        oneReply(['first', 'guilt'], 'gives', { guilt: [7, 7], discomfort: [6, 6] }),
        oneReply(['first', 'guilt'], { own: 'I can hear that you are sad. I am still going to bed at nine.', class: 'clear-warm' }, { guilt: [7, 6], discomfort: [6, 5], waits: true }),
      ],
    },
    nadiaReads,
  ],
};

/** Rehearses, again and again, until the line is theirs. */
export const kit: ClientStory = {
  key: 'kit',
  record: record({ name: 'Kit Larkspurrow', pronouns: 'they/them', birthDate: '1999-02-11', phone: '+1 555 0152' }),
  therapist: 'therapist@demo.attune.test',
  alsoTreatedBy: 'therapist2@demo.attune.test',
  since: 66, invitedAgo: 65, acceptedAgo: 64,
  consents: { waits: ['privacy'] },
  plans: [
    {
      exercise: 'B1', assigned: 39, first: 38, repeat: 'weekly', on: [0, 4], time: '16:30', why: 'I hear myself agree and it is not my voice.',
      rhythm: except({ 31: 'unclear', 24: 'avoided', 3: 'open' }, always),
      entries: [
        rehearsal({ as: ['first', 'warm'], moves: ['gives', 'gives'], guilt: [5, 4], discomfort: [5, 3], clarity: 1, warmth: 9, learned: 'Relief. Then nothing.',
          reply: { comments: { learned: 'I noticed both halves: the relief, and what came after it.' }, skillRating: 1 } }),
        rehearsal({ as: ['first', 'warm'], moves: ['gives', 'clear', 'gives', 'clear'], guilt: [6, 6], discomfort: [6, 6], clarity: 4, warmth: 8, learned: 'I can still say it on the second turn.', reply: { skillRating: 2 } }),
        rehearsal({ as: ['first', 'guilt'], moves: ['clear', 'gives', 'clear', { back: 1 }, 'clear', 'clear'], guilt: [7, 8], discomfort: [7, 7], clarity: 6, warmth: 7, line: 'It is okay if you are disappointed.',
          learned: 'I went back because I wanted to hear it without the middle part.', reply: { comment: 'What stayed with me is why you went back.', skillRating: 3 } }),
        rehearsal({ as: ['first', 'pushing-back'], moves: ['gives', 'clear', 'gives', 'clear'], guilt: [6, 5], discomfort: [6, 5], clarity: 6, warmth: 7, reply: { skillRating: 3 } }),
        rehearsal({ as: ['first', 'guilt'], moves: ['clear', 'clear', 'clear-2', { again: ['harder', 'silence'] }, 'clear', 'gives', 'clear', 'clear'], guilt: [6, 6], discomfort: [6, 7], clarity: 7, warmth: 7,
          learned: 'Silence is harder than shouting. With silence I fill in the words.', reply: { comments: { learned: 'I wonder whose words you fill in.' }, skillRating: 4 } }),
        rehearsal({ as: ['harder', 'silence'], moves: ['clear', { own: 'I will be in my room. The door is not locked.', class: 'clear-warm' }, 'clear-2'], guilt: [6, 5], discomfort: [7, 5], clarity: 8, warmth: 8,
          line: 'The door is not locked.', learned: 'That one is mine.', reply: { comment: 'I noticed that the line holds the limit and the way back in it.', skillRating: 5 } }),
        rehearsal({ as: ['harder', 'anger'], moves: ['gives', 'clear', 'clear'], guilt: [7, 7], discomfort: [8, 7], clarity: 6, warmth: 6, safe: 'hard', learned: 'I said it so the shouting would stop. Then I said that I had.', privateSteps: ['learned'] , reply: { skillRating: 4 } }),
        rehearsal({ as: ['harder', 'anger'], moves: [{ own: 'You are loud and I am not leaving the topic. I am asking for tonight.', class: 'clear-warm' }, 'clear'], guilt: [5, 4], discomfort: [7, 6], clarity: 8, warmth: 6, safe: 'hard',
          line: 'I am not leaving the topic.', learned: 'My hands shook and the words did not.', waits: true }),
      ],
    },
    kitLimits,
  ],
};
