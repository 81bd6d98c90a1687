/** A door of its own, so that trying an exercise does not travel with a client's first visit. */
export { ExercisePlayer } from './ExercisePlayer';
export { PhonePlayer } from './PhonePlayer';
