import { ExercisePlayer } from '../features/doing/trial';
import { TrialPage } from '../features/library';
import { useParams } from '../lib/router';

/** Trying an exercise from the library: the page of the one feature, with the client's own screens in it. */
export function TryExercise() {
  const { exerciseId } = useParams();
  return <TrialPage key={exerciseId} player={ExercisePlayer} />;
}
