import { breaths } from '../../entries/breath.js';
import { always } from '../../rhythms.js';
import type { Plan } from '../../story.js';

const beforeSessions: Plan = {
  exercise: 'A2', assigned: 16, first: 16, repeat: 'session', time: '20:00',
  why: 'I arrive at your door out of breath and spend half of our time landing.',
  whenWhere: 'On the stairs, after dinner.',
  obstacle: 'My sister likes to call at eight.',
  ifThen: 'If she calls, I let it ring and call back when I am done.',
  smallestDose: 'Three slow breaths.',
  confidence: 8,
  rhythm: always,
  entries: [
    breaths(7, 6, ['thoughts', 'louder']),
    breaths(6, 4, ['slower', 'softer'], { reply: { comment: 'I noticed that there was more room in your voice when you came in.', skillRating: 4 } }),
  ],
};

const thisWeek: Plan = {
  exercise: 'A13', assigned: 2, first: 1, repeat: 'weekly', on: [0, 2], time: '18:30', until: 'next-session',
  why: 'I would like one thing this week that is small enough to be finished.',
  whenWhere: 'At the kitchen table, before I cook.',
  obstacle: 'I make it bigger while I write it.',
  ifThen: 'If it grows, I cut it in half and keep the first half.',
  smallestDose: 'Name it. That is all.',
  confidence: 6,
  rhythm: always,
  entries: [
    { minutes: 4, answers: { stage: 'new', goal: { what: 'Answer one of the three letters on the shelf', if: 'I want to answer all three', then: 'I put two of them back', confidence: 7 }, enough: 'One envelope, open.' } },
  ],
};

/** What Maya and her therapist agreed on around their sessions. Nothing of it is open today. */
export const mayaSessions: Plan[] = [beforeSessions, thisWeek];
