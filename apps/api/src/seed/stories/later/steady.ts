import { activity } from '../../entries/activity.js';
import { promises } from '../../entries/promises.js';
import { always, except } from '../../rhythms.js';
import type { Plan } from '../../story.js';

/** Theo looks for what gives something back after school. */
export const theoDays: Plan = {
  exercise: 'A9', assigned: 21, first: 20, repeat: 'weekly', on: [0, 3], time: '17:45', last: 1,
  why: 'By four I have given everything away and I do not know what gives any back.', smallestDose: 'One tap, two numbers.',
  rhythm: always,
  entries: [
    activity('screen', [4, 3], { company: 'alone', lasted: 70, again: 'less', note: 'I had meant ten minutes.' }),
    activity('outside', [4, 6], { company: 'alone', lasted: 25, again: 'more', note: 'The long way, past the allotments.', reply: { comments: { note: 'I noticed that you took the long way on the day after the screen.' }, skillRating: 3 } }),
    activity('person', [5, 7], { company: 'someone', lasted: 60, again: 'more' }),
    activity('screen', [5, 4], { company: 'alone', lasted: 45, again: 'less' }),
    activity('music', [5, 6], { company: 'alone', lasted: 15, again: 'more', reply: { comment: 'I wonder which song it was, and whether it had been waiting for you.', skillRating: 4 } }),
    activity('outside', [4, 7], { company: 'alone', lasted: 30, again: 'more', note: 'No phone. Heard a blackbird do a car alarm.', waits: true }),
  ],
};

const minutes = { id: 'minutes', rhythm: 'daily' };
const ask = { id: 'ask', rhythm: 'some-days' };
const evening = { id: 'own-1', label: 'Phone in the kitchen at ten', rhythm: 'some-days' };

/** Soren makes small promises to themselves, and finds out which of them hold. */
export const sorenPromises: Plan = {
  exercise: 'D2', assigned: 38, first: 36, repeat: 'weekly', time: '19:50', last: 1,
  why: 'I keep my word to everyone but one.', smallestDose: 'One feeling, one promise.',
  rhythm: except({ 22: 'forgot' }, always),
  entries: [
    promises({ here: 'begin', feeling: 'unsure', need: ['quiet'], promises: [minutes, ask], countOn: 3, next: { what: 'Ten minutes with the plants', moment: 'After the dishes', if: 'it gets late', then: 'one plant counts', confidence: 7 } }),
    promises({ feeling: 'tired', need: ['rest', 'space'], promises: [{ ...minutes, state: 'not-kept', reason: 'too-big' }, { ...ask, state: 'kept' }], gave: ['odd'], make: 'smaller', piece: 'Water one plant and look at it.', countOn: 3,
      reply: { comments: { piece: 'What stayed with me is "and look at it".' }, skillRating: 3 } }),
    promises({ feeling: 'calm', need: ['quiet'], promises: [{ ...minutes, state: 'kept' }, { ...ask, state: 'kept' }], gave: ['calm', 'glad'], countOn: 5, next: { what: 'One plant', moment: 'Evenings', confidence: 9 } }),
    promises({ feeling: 'sad', need: ['company'], promises: [{ ...minutes, state: 'kept' }, { ...ask, state: 'not-kept', reason: 'avoided', because: 'I knew the answer.' }, evening], gave: ['relief'], make: 'keep', countOn: 5,
      reply: { comment: 'I noticed "I knew the answer". I wonder if we could hear it together on Thursday.', skillRating: 4 } }),
    promises({ feeling: 'steady', need: ['heard'], promises: [{ ...minutes, state: 'kept' }, { ...ask, state: 'kept' }, { ...evening, state: 'kept' }], gave: ['glad', 'guilt'], countOn: 7, waits: true }),
  ],
};
