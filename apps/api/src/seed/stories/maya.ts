import { sundayCall } from '../authored/sunday-call.js';
import { inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences, oneKindSentence } from '../entries/kind-sentences.js';
import { mayasMessages } from '../entries/messages.js';
import { mayasNotes } from '../entries/notes.js';
import { rehearsal, rehearse } from '../entries/rehearsal.js';
import { mayasPlan, mayasPlanSince } from '../entries/safety-plans.js';
import { climate } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { except, steady } from '../rhythms.js';
import type { ClientStory, Plan } from '../story.js';
import { mayaLater } from './later/maya.js';
import { mayaSessions } from './later/maya-sessions.js';

const checkIns: Plan = {
  exercise: 'A1', assigned: 48, first: 47, repeat: 'daily', time: '08:15',
  why: 'So that I find out how I am before the whole day has asked me for something.',
  smallestDose: 'One word on the stairs.',
  rhythm: except({ 0: 'open', 1: 'done', 2: 'done', 5: 'forgot', 17: 'too_big', 18: 'did_not_fit', 33: 'unclear' }, steady(0.84, ['forgot', 'did_not_fit', 'forgot'])),
  entries: climate({
    days: 47, ease: [2.6, 6.1], lift: [0.3, 1.1], energy: [3, 5.5], then: [0.6, 0.2],
    early: ['tired', 'numb', 'tense', 'guilty', 'lonely', 'overwhelmed'], late: ['calm', 'tender', 'tired', 'hopeful', 'steady', 'relieved'],
    places: ['chest', 'throat', 'back', 'belly'],
    told: {
      0: { ease: [2, 2], energy: 3, feels: 'numb:6', source: 'unsure', place: ['unsure'], note: 'I looked and there was mostly fog. I put "numb" because there was a word for it.',
        reply: { comments: { note: 'What stayed with me is that you kept looking until the fog had a word.' } } },
      5: { ease: [3, 4], energy: 3, feels: 'lonely:6 tired:5', source: 'then', place: ['chest'], note: 'They were all laughing in the kitchen and I was seven again, outside a door.',
        reply: { comments: { note: 'I wonder what the one outside the door would have liked to hear.' }, skillRating: 3 } },
      11: { ease: [2, 1], energy: 2, feels: 'guilty:8 tense:7', source: 'both', place: ['throat', 'belly'], note: 'Said I could not take the Saturday shift. Looking at it made it louder.',
        reply: { comment: 'I noticed that you stayed with it while it got louder, and that you had said no to a Saturday.', skillRating: 3 } },
      19: { ease: [4, 6], energy: 4, feels: 'tender:6', source: 'now', place: ['chest'], note: 'My plant has a new leaf. I told nobody and stood there anyway.' },
      24: { ease: [4, 5], energy: 5, feels: 'angry:5 sad:4', source: 'both', note: 'This one is about my sister.', privateSteps: ['note'] },
      30: { ease: [6, 7], energy: 6, feels: 'steady:6 hopeful:4', source: 'now', place: ['back'], note: 'Noticed I was tired at three and drank water instead of pushing. Tiny. Mine.',
        reply: { comments: { note: 'What stayed with me is the word "mine".' }, skillRating: 5 } },
      36: { ease: [5, 7], energy: 6, feels: 'calm:6', source: 'now', note: 'The call with the landlord went all right and my shoulders came down before it ended.',
        reply: { comment: 'I noticed that you felt your shoulders while you were still in the call.', skillRating: 4 }, unseen: true },
    },
  }, new Random('maya|A1')),
};

const appreciation: Plan = {
  exercise: 'C6', assigned: 43, first: 42, repeat: 'weekly', on: [0, 2, 4], time: '20:30',
  why: 'I only ever keep a list of what went wrong.',
  smallestDose: 'Three words.',
  rhythm: except({ 0: 'open', 21: 'avoided', 26: 'forgot' }, steady(0.95)),
  entries: [
    nothingToday('looked'),
    inOther('The bus driver', 'He waited when he saw me run. I got in and could not stop smiling.', { gave: ['noticed', 'laughter'], feeling: 'moved:5' }),
    inMe('I ate before I answered the messages.', { gave: ['rest'], feeling: 'content:4',
      reply: { comments: { 'what-self': 'What stayed with me is the order: first the food.' } } }),
    inMe('I let the phone ring and called back when I was ready.', { gave: ['strength'], feeling: 'guilty:4' }),
    inOther('Dani', 'Made tea without asking me anything.', { gave: ['company', 'rest'], feeling: 'loved:5', for: 'person', message: 'The tea last night was the best part of my day. Thank you.',
      reply: { comment: 'I wonder what it was like to send that, or to keep it.' } }),
    inMe('I wrote this even though today felt like nothing.', { for: 'me' }),
    inMe('I said "I do not know yet" in the meeting and nothing fell down.', { gave: ['strength', 'trust'], feeling: 'relieved:6',
      reply: { comments: { 'what-self': 'I noticed that you waited to see whether something would fall down.' }, skillRating: 4 } }),
    inOther('A child in the shop', 'She showed me her shoes. Both of them, twice.', { gave: ['laughter'], feeling: 'amused:7' }),
    nothingToday('hard', { reply: { comment: 'Thank you for letting me know that today was hard. I have read it. We can begin there on Tuesday, if you like.' } }),
    inMe('I went to bed with the dishes in the sink.', { gave: ['rest'], feeling: 'free:5' }),
    inOther('My neighbor', 'Took my parcel in and asked how I was. I said "tired" and not "fine".', { gave: ['noticed', 'trust'], feeling: 'understood:6',
      corrected: { after: 22, answers: { direction: 'other', who: 'My neighbor', 'what-other': 'Took my parcel in and asked how I was. I said "tired" and not "fine", and he nodded as if that was an answer.', gave: ['noticed', 'trust'], feeling: [{ word: 'understood', intensity: 7 }], visibility: 'therapist' } },
      reply: { comments: { 'what-other': 'What stayed with me is "as if that was an answer". It was one.' }, skillRating: 5 } }),
    inMe('I asked for the window seat.', { gave: ['strength'], feeling: 'proud:5' }),
    inMe('I noticed I was sad and I made soup. Both were true.', { gave: ['help', 'rest'], feeling: 'tender:6' }),
    inOther('Dani', 'Knocked before coming in. I had asked for that a week ago.', { gave: ['trust', 'noticed'], feeling: 'trusting:6' }),
    inMe('Said "let me think about it" to my sister.', { gave: ['strength'], feeling: 'steady:5', waits: true }),
    inMe('Read two pages and stopped when I was tired.', { gave: ['rest'], feeling: 'content:5' }),
  ],
};

const kindness: Plan = {
  exercise: 'A10', assigned: 40, first: 39, repeat: 'once', time: '21:00',
  why: 'For the evenings when the harsh voice starts to list things.',
  rhythm: () => 'done',
  entries: [
    kindSentences(8, 7, ['Today was heavy and I carried it by myself.', 'Nobody showed me how to be on my own side, so of course it feels fake.', 'I can stop at nine.'],
      { happening: 'I forgot to send the form and now it is my fault for everyone.', body: ['chest', 'throat'], voice: 'plain', read: 'silent',
        reply: { comments: { 'statement-2': 'What stayed with me is "on my own side". I wonder when you first thought of it like that.' }, skillRating: 3 } }),
  ],
  unprompted: [
    { ago: 26, time: '22:50', ...kindSentences(7, 5, ['It hurts that she did not ask about it.', 'I learned not to need asking, and I do need it.', 'May I have ten minutes with the lamp on and nothing to fix.'],
      { body: ['chest'], voice: 'cared', read: 'aloud', keep: 3, reply: { comment: 'I noticed that you read them aloud this time.', skillRating: 4 } }) },
    { ago: 12, time: '23:10', ...oneKindSentence(8, 6, 'I am allowed to leave this until tomorrow.') },
    { ago: 4, time: '22:05', ...kindSentences(6, 3, ['My manager was short with me and it stung.', 'Anyone would want to be spoken to kindly.', 'I can write to her in the morning, in two lines.'],
      { happening: 'One sentence in a corridor.', body: ['belly'], voice: 'self', read: 'aloud', keep: 2, waits: true,
        begun: { comments: { 'statement-3': 'What stayed with me is "in two lines". I wonder what the' } } }) },
  ],
};

const rehearsals: Plan = {
  exercise: 'B1', assigned: 30, first: 29, repeat: 'weekly', time: '19:00',
  why: 'I would like one evening a week without deciding for two.',
  whenWhere: 'On my bed, with the door closed.',
  obstacle: 'Dani comes home while I am in the middle.',
  ifThen: 'If Dani comes home, I put the phone away and go on tomorrow.',
  confidence: 6,
  smallestDose: 'One line, one reply.',
  rhythm: () => 'done',
  entries: [
    rehearsal({ as: ['first', 'warm'], moves: ['gives', 'gives'], guilt: [7, 6], discomfort: [6, 5], clarity: 2, warmth: 8, wish: 'I would like Thursday evening for myself.',
      learned: 'I had said yes before I noticed that I wanted no.', reply: { comments: { learned: 'What stayed with me is how early the yes was there. I wonder where in your body it begins.' }, skillRating: 2 } }),
    rehearsal({ as: ['first', 'warm'], moves: ['gives', { back: 0 }, 'clear', 'gives', 'clear', 'clear'], guilt: [7, 8], discomfort: [6, 7], clarity: 6, warmth: 7,
      wish: 'Thursday evening for me, and breakfast together.', learned: 'Going back one line was the good part. In life I never go back one line.',
      reply: { comments: { rehearsal: 'I noticed that you took your yes back in the middle, and that Dani could hear it.' }, skillRating: 3 } }),
    rehearsal({ as: ['first', 'guilt'], safe: 'hard', moves: ['gives', 'gives', { again: ['first', 'guilt'] }, 'clear',
      { own: 'Being with you is not the tiring part. This week was. I want quiet, and I like you.', class: 'clear-warm' }, 'clear'],
      guilt: [8, 7], discomfort: [7, 7], clarity: 7, warmth: 8, line: 'I want quiet, and I like you.', learned: 'Both halves of the sentence were true at once.',
      plan: { when: 'Wednesday after dinner', how: 'Sitting on the stairs, in two sentences', if: 'Dani goes quiet', then: 'say that I will be back at breakfast' },
      reply: { comment: 'What stayed with me is the line that you wrote yourself. It has the wish and the person in it.', comments: { rehearsal: 'I noticed that you stayed when Dani was disappointed.' }, skillRating: 4 } }),
    rehearsal({ as: ['first', 'pushing-back'], moves: ['clear', 'clear', { own: 'One hour sounds small, I know. Tonight it is still no, and I would like Sunday.', class: 'clear-warm' }, 'clear'],
      guilt: [6, 4], discomfort: [6, 4], clarity: 8, warmth: 8, line: 'Tonight it is still no, and I would like Sunday.', learned: 'Saying it a second time did not make me unkind.',
      reply: { comments: { learned: 'I wonder whose voice says that a second time is unkind.' }, skillRating: 4 }, unseen: true }),
  ],
  draft: {
    ago: 1, time: '21:40', step: 'rehearsal',
    answers: {
      'safe-enough': 'hard', wish: 'To keep my Thursday when it is the third one.',
      change: { before: { guilt: 5, discomfort: 6 } }, rehearsal: rehearse(['harder', 'silence'], ['clear']),
    },
  },
};

/** client@: learns to notice, and to ask for an evening. Three things are open today, one of them begun. */
export const maya: ClientStory = {
  key: 'maya',
  record: record({
    name: 'Maya Brightwater', pronouns: 'she/her', birthDate: '1992-03-14', email: 'client@demo.attune.test', phone: '+1 555 0114',
    emergencyContact: { name: 'Dani Brightwater-Oye', relation: 'roommate', phone: '+1 555 0115' },
  }),
  therapist: 'therapist@demo.attune.test',
  since: 62, invitedAgo: 55, acceptedAgo: 54,
  plans: [checkIns, appreciation, kindness, rehearsals, ...mayaLater, ...mayaSessions],
  safetyPlan: [{ ago: 41, by: 'therapist', says: mayasPlan }, { ago: 13, by: 'client', says: mayasPlanSince }],
  notes: mayasNotes,
  messages: mayasMessages,
  consents: { asked: [{ kind: 'telehealth', ago: 1 }] },
  madeForThem: { ...sundayCall, written: 1, first: -2, time: '18:00', why: 'Before my sister calls on Sunday, I would like to have said it once.' },
};
