/** One exercise: the searched list of clients to assign it to is most of its weight, and apart from the pages without one. */
export { ExercisePage } from './ExercisePage';
