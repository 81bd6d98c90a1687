import type { PersonInCircle } from '@attune/exercise';
import { circle } from '../../entries/circle.js';
import { climbs } from '../../entries/ladder.js';
import { letter } from '../../entries/letter.js';
import { always } from '../../rhythms.js';
import type { Plan } from '../../story.js';

const invitations: Plan = {
  exercise: 'A6', assigned: 41, first: 40, repeat: 'weekly', time: '17:30', last: 5,
  why: 'There is a woman on the library bench whom I would like to know, and I always look at my phone.',
  smallestDose: 'Pick a rung and guess. Nothing gets sent.',
  rhythm: always,
  entries: climbs([
    { rung: 'nod', predicted: 4, actual: 2, outcome: 'warm', note: 'She nodded back before I had finished.', beside: { likely: 'fine', surprised: 'That she had seen me, all those weeks.' },
      reply: { comments: { surprised: 'What stayed with me is "all those weeks". I wonder what it is like to have been seen.' }, skillRating: 3 } },
    { rung: 'sit', predicted: 7, actual: 4, outcome: 'short', note: 'Same bench, ten minutes, almost no words.', beside: { likely: 'fine', surprised: 'Quiet with somebody is a different quiet.' },
      reply: { comment: 'I noticed that you stayed ten minutes in a quiet that you had not planned.', skillRating: 3 } },
    { rung: 'question', predicted: 5, actual: 3, outcome: 'warm', note: 'Asked what she was reading. Her name is June.', beside: { likely: 'fine', surprised: 'I did not rehearse it on the stairs.' } },
    { rung: 'picture', predicted: 3, actual: 6, outcome: 'no-reply', note: 'Sent her the leaf. Nothing for two days.', beside: { likely: 'no-answer', surprised: 'The waiting was the hard part. Not her.' },
      reply: { comments: { surprised: 'I noticed that you could tell the waiting and June apart. I wonder who it was that you were waiting for.' }, skillRating: 4 } },
    { rung: 'errand', predicted: 6, actual: 3, outcome: 'warm', note: 'We carried her returns in. She had lost her charger, that was the whole story.', beside: { likely: 'fine', surprised: 'I had written a different story for two days.' },
      reply: { comment: 'What stayed with me is the story that you had written, and that you went anyway.', skillRating: 4 } },
    { rung: 'check-in', predicted: 7, actual: 4, outcome: 'another-time', note: 'She could not talk. She said Sunday. I believed it.', beside: { likely: 'fine', surprised: '"Another time" sounded like another time.' }, unseen: true,
      reply: { comments: { surprised: 'I wonder what let you hear it that way this time.' }, skillRating: 5 } },
  ]),
};

const dani: PersonInCircle = { id: 'dani', name: 'Dani', ring: 'closest', angle: 30, qualities: ['practical', 'quiet'], rhythm: 'most-days' };
const plant: PersonInCircle = { id: 'plant', name: 'My plant', ring: 'closest', angle: 210, qualities: ['quiet'], rhythm: 'most-days' };
const sister: PersonInCircle = { id: 'sister', name: 'My sister', ring: 'close', angle: 120, qualities: ['practical', 'tiring'], rhythm: 'most-days' };
const neighbor: PersonInCircle = { id: 'neighbor', name: 'The man next door', ring: 'distant', angle: 300, rhythm: 'now-and-then' };
const manager: PersonInCircle = { id: 'manager', name: 'M. at work', ring: 'nearby', angle: 160, qualities: ['tiring'], rhythm: 'most-days' };

const people: Plan = {
  exercise: 'C1', assigned: 46, first: 45, repeat: 'once', time: '20:00',
  why: 'I say that I have nobody, and then I think of somebody.',
  rhythm: always,
  entries: [
    circle({ people: [dani, plant, sister, neighbor, manager], after: { wish: 'open-place', 'open-place': ['listening', 'quiet'], noticed: 'The plant is closer than most people.' },
      reply: { comments: { noticed: 'What stayed with me is the plant. It stands where someone stays.' } } }),
  ],
  unprompted: [
    { ago: 8, time: '20:40', ...circle({
      begin: 'same',
      people: [
        { ...dani, qualities: ['respects-no', 'practical', 'quiet'], contact: true, note: 'Knocks now.' }, { ...plant, contact: true }, { ...sister, ring: 'nearby', angle: 110, rhythm: 'weekly', contact: true },
        { ...neighbor, ring: 'nearby', qualities: ['listens'], rhythm: 'weekly', contact: true }, { ...manager, contact: true },
        { id: 'june', name: 'June', ring: 'close', angle: 60, qualities: ['quiet', 'laughter'], rhythm: 'weekly', contact: true },
      ],
      after: { wish: 'room', 'more-room': 'I answer my sister in the evening instead of at once.', noticed: 'One more. And I moved somebody out a little and the sky is still up.' },
      reply: { comments: { noticed: 'I noticed that you moved somebody, and then looked at the sky.' }, skillRating: 4 },
    }) },
  ],
};

const letters: Plan = {
  exercise: 'A3', assigned: 32, first: 31, repeat: 'once', time: '21:30',
  why: 'On a good evening I know things that I cannot find on a bad one.',
  rhythm: always,
  entries: [
    letter('hard-day', 'Hello from a Tuesday. The kettle works, Dani is in the next room, and nobody is angry with you. It only sounds like that inside. Eat something warm first. The rest can wait until you have.',
      { ago: 9, openedAgo: 9 }, { afterwards: ['tender', 'tired'], reply: { comments: { letter: 'What stayed with me is "it only sounds like that inside".' }, skillRating: 4 } }),
  ],
  unprompted: [
    { ago: 9, time: '20:15', ...letter('later', 'Your letter came this morning, and I read it on the stairs. I had soup first. By the time this one comes back it will be a different month. I hope that the bench is dry and that you still sit on it.',
      { ago: -19 }, { afterwards: ['hopeful', 'moved'], reply: { comment: 'What stayed with me is that you answered your own letter.' } }) },
  ],
};

/** Maya reaches out to somebody on a bench, draws her circle twice, and writes to herself. Nothing of it is open today. */
export const mayaLater: Plan[] = [people, invitations, letters];
