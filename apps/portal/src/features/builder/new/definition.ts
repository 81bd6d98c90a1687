import type { ExerciseDefinition } from '@attune/exercise';
import { newStep } from '../kinds/new-step';

const empty = () => ({ en: '', es: '' });

/** An exercise that is still to be written: nothing but a calm close that fits any. */
export const blankExercise = (): ExerciseDefinition => ({
  title: empty(),
  quietTitle: empty(),
  purpose: empty(),
  why: empty(),
  what: empty(),
  minutes: 5,
  tags: [],
  whenHard: empty(),
  forTherapist: { fits: empty(), waitIf: empty(), inReview: empty() },
  steps: [],
  endings: [
    {
      title: { en: 'You can leave it here', es: 'Puedes dejarlo aquí' },
      body: { en: 'What you wrote stays. Come back to it when you like.', es: 'Lo que escribiste se queda. Vuelve a verlo cuando quieras.' },
    },
  ],
});

/** A role-play that is still to be written, around a small tree that runs as it stands. */
export const blankRolePlay = (): ExerciseDefinition => ({
  ...blankExercise(),
  tags: ['role-play'],
  steps: [newStep('dialogue', 'rehearsal')],
});
