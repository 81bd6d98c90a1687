import { reminder } from '../../entries/cards.js';
import { limit } from '../../entries/limits.js';
import { always } from '../../rhythms.js';
import type { Plan } from '../../story.js';

/** Kit notices limits outside the rehearsals: earlier, and more often in time. */
export const kitLimits: Plan = {
  exercise: 'B4', assigned: 39, first: 38, repeat: 'weekly', time: '20:20', last: 3,
  why: 'In the rehearsal I have all the time there is. In the hallway I have none.', smallestDose: 'One tap.',
  rhythm: always,
  entries: [
    limit('later', 'Agreed to swap my free day. I noticed in the shower.', { area: ['time', 'body'], sign: 'stomach', pull: ['fast', 'habit'], guilt: 2, strategy: 'Say that I need to look at my week.' }),
    limit('near', 'Felt it in my jaw when she asked, and said "sure".', { area: ['time'], sign: 'jaw', pull: ['sad', 'habit'], guilt: 3, strategy: 'Jaw first, then words.', ifThen: ['my jaw gets tight', 'I breathe out before I answer'],
      reply: { comments: { strategy: 'What stayed with me is that your jaw knew. I wonder how long it has known.' }, skillRating: 3 } }),
    limit('part', 'Stayed an hour instead of the evening. Said so at the door.', { area: ['time', 'attention'], sign: 'shoulders', helped: ['words'], guilt: 6, used: ['end-time'], reply: { comment: 'I noticed that the hour was yours to name, and that the guilt came along and did not drive.', skillRating: 3 } }),
    limit('near', 'He told me everything again, at midnight. I sat there.', { area: ['feelings', 'body'], sign: 'chest', pull: ['lose', 'tired'], guilt: 1, strategy: 'Midnight is not a place to decide.' }),
    limit('kept', 'Let the message wait until morning. Wrote two lines after breakfast.', { area: ['attention'], sign: 'jaw', helped: ['sign', 'written'], guilt: 5, used: ['pause', 'note'],
      reply: { comments: { what: 'I noticed breakfast. It came before the two lines.' }, skillRating: 4 } }),
    limit('kept', '"I will tell you tomorrow." And then tomorrow I said no.', { area: ['time'], sign: 'jaw', helped: ['pause', 'words'], guilt: 4, strategy: 'Tomorrow is a whole sentence.', used: ['pause', 'later'], waits: true }),
  ],
};

/** Bao keeps a line for the way home from a shift. */
export const baoCard: Plan = {
  exercise: 'A11', assigned: 16, first: 14, repeat: 'once', time: '12:00', why: 'I am home an hour before I arrive.', rhythm: always,
  entries: [
    reminder('plain', 'Handover is done. The ward has its own hands now.', 6, { look: 'soft', places: ['phone', 'print'], at: '07:10' },
      { reply: { comments: { words: 'What stayed with me is "its own hands". They leave you yours.' }, skillRating: 4 } }),
  ],
};
