import { ExercisePlayer } from '../features/doing/trial';
import { TrialPage } from '../features/library';

/** Trying an exercise from the library: the page of the one feature, with the client's own screens in it. */
export function TryExercise() {
  return <TrialPage player={ExercisePlayer} />;
}
