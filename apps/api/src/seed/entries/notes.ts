import { needsAndFeelings } from '../authored/note-templates.js';
import type { WrittenNote } from '../note-play.js';

/** What Imani wrote about the last two sessions with Maya. */
export const mayasNotes: WrittenNote[] = [
  {
    session: 2, template: 'soap',
    says: [
      'Says the mornings are "less like wading". Two nights of waking at four. Reports saying no to a Saturday shift, with guilt at 8 that eased by the evening.',
      'Sat back in the chair, longer pauses, met my eyes when she spoke of the kitchen. Guilt after saying no: 7 three weeks ago, 5 now.',
      'Notices earlier what she needs. Guilt still reads to her as proof that she did something wrong. No thoughts of dying, asked today.',
      'Stay with boundary role-plays, one level up. Check-in stays daily. Look at sleep next time.',
      'Three breaths on the stairs before each session. One small no, said out loud, until Tuesday.',
    ],
    amended: {
      reason: 'The shift was on a Sunday.',
      says: 'Says the mornings are "less like wading". Two nights of waking at four. Reports saying no to a Sunday shift, with guilt at 8 that eased by the evening.',
    },
    private: 'I hurried her toward the anger twice. Whose hurry is that? Bring it to supervision.',
  },
  {
    session: 1, template: needsAndFeelings,
    says: [
      'Called the landlord herself and "felt my shoulders in the call". Her sister wants to talk on Sunday. She dreads it and wants it.',
      'Named dread at once, and the wanting beside it only when asked. Sadness went by in half a sentence, then she came back to it.',
      'Wants the sister to ask how she is. Has never said so; we tried the sentence aloud, twice.',
      'Guilt after the landlord: 4, gone by lunch. The sister is the hardest person to say no to.',
      'Cried once, stayed in contact, laughed at the plant. I waited longer than last time.',
      'No thoughts of dying. Safety plan read together, kept as it is.',
      'Rehearse the call with the sister as she speaks.',
      'Rehearse Sunday’s call once before Sunday. If it is too much, only the first sentence.',
    ],
  },
];

/** Begun between two sessions, and to be signed. */
export const luciasNotes: WrittenNote[] = [
  {
    session: 1, template: 'dap', unsigned: true,
    says: ['Came ten minutes early and said so. Spoke of her brother’s visit and of a Thursday on which she left work on time.', 'She lets herself be helped and waits for the bill less.'],
  },
];
