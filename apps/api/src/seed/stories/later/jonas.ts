import { climbs } from '../../entries/ladder.js';
import { always, except } from '../../rhythms.js';
import type { Plan } from '../../story.js';

const WITH_ELENA = { stage: 'back', who: 'partner' };

/** Lets Elena see a little of him, one step a week. */
export const jonasSteps: Plan = {
  exercise: 'D3', assigned: 45, first: 44, repeat: 'weekly', time: '21:45', last: 2,
  why: 'Elena says that living with me is like living with a closed garage.',
  smallestDose: 'Choose one step and a number.',
  rhythm: except({ 23: 'avoided' }, always),
  entries: climbs([
    { rung: 'day', predicted: 4, beside: { stage: 'choose', who: 'partner', 'safe-enough': 'fine', expect: ['hardly', 'fix'], try: { moment: 'When the boy is asleep', where: 'At the sink', if: 'she looks up', then: 'keep drying the plate and go on', confidence: 7 }, 'let-see': 3 },
      reply: { comment: 'What stayed with me is the plate. I wonder whether it helps to have something in your hands.', skillRating: 3 } },
    { rung: 'day', predicted: 4, actual: 2, outcome: 'all-right', note: 'Told her about the lad who dropped the beam. She asked if he was all right.', beside: { ...WITH_ELENA, since: 'fine', saw: ['listened', 'asked'], learned: 'She wanted more of it, not less.', 'let-see': 4 },
      reply: { comments: { learned: 'I noticed the word "more".' }, skillRating: 3 } },
    { rung: 'small-help', predicted: 5, actual: 3, outcome: 'warm', note: 'Asked her to hold the lamp.', beside: { ...WITH_ELENA, since: 'fine', saw: ['listened', { id: 'own', text: 'She hummed.' }], learned: 'I could have done it alone. It was better not alone.', 'let-see': 5 } },
    { rung: 'tired', predicted: 7, actual: 8, outcome: 'brushed', note: 'She had her coat on. She said "me too" and went.', beside: { ...WITH_ELENA, since: 'fine', saw: ['busy', 'subject'], learned: 'Not between the door and the car.', 'let-see': 4 },
      reply: { comments: { learned: 'What stayed with me is that you looked at the moment, and not only at yourself. I wonder what you did with the sting.' }, skillRating: 4 } },
    { rung: 'tired', predicted: 7, actual: 4, outcome: 'warm', note: 'At the sink. Same words.', beside: { ...WITH_ELENA, since: 'fine', saw: ['listened', 'shared', 'kept'], learned: 'Same words, other hour. She is tired in the same place as me.', 'let-see': 6 },
      reply: { comment: 'I noticed that you came back to the same step after it had stung.', skillRating: 4 } },
    { rung: 'listen', predicted: 8, actual: 5, outcome: 'warm', note: 'Five minutes. I said three things and then nothing. She stayed.', beside: { ...WITH_ELENA, since: 'fine', saw: ['listened'], learned: 'Nothing is also something you can say to someone.', 'let-see': 6 }, waits: true },
  ]),
};
