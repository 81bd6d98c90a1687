import { useQuery, useQueryClient } from '@tanstack/react-query';
import { civilDate } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { Problem, useToast, Wait } from '../../ui';
import { openExercise, putAssignment, type Assignment, type ClientOfPlan } from './api';
import { AssignForm } from './AssignForm';
import { fieldsOf } from './fields';

/** Changes what is to come of an assignment; it can be taken back from where it is said. */
export function EditPlan({ client, assignment, onDone }: { client: ClientOfPlan; assignment: Assignment; onDone: () => void }) {
  const t = useText('assign');
  const language = useLanguage();
  const say = useToast();
  const queries = useQueryClient();
  const exercise = useQuery({
    queryKey: ['exercise', assignment.exercise.id],
    queryFn: () => openExercise(assignment.exercise.id),
  });
  const renewed = () => queries.invalidateQueries({ queryKey: ['client', client.id] });
  if (exercise.error) return <Problem error={exercise.error} onRetry={() => void exercise.refetch()} />;
  if (!exercise.data) return <Wait />;
  const { why, whenWhere, obstacle, ifThen, smallestDose, confidence, schedule } = assignment;
  const before = { clientId: client.id, exerciseId: assignment.exercise.id, why, whenWhere, obstacle, ifThen, smallestDose, confidence, schedule };
  return (
    <AssignForm
      client={client}
      exercise={exercise.data}
      verb={t('edit.verb')}
      start={fieldsOf(assignment, language, civilDate(new Date(), client.timeZone))}
      onLeave={onDone}
      send={async (body) => {
        await putAssignment(assignment.id, body, assignment.revision);
        await renewed();
        onDone();
        say(t('edit.done'), () => putAssignment(assignment.id, before).then(renewed));
      }}
    />
  );
}
