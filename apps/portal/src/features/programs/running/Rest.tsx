import { useText } from '../../../lib/texts';
import { Button, Problem, useToast } from '../../../ui';
import { pauseEnrolment, resumeEnrolment, type Enrolment } from '../api';
import { useAct } from './use-act';

/** Lets a program rest, or go on. Either is taken back at once from where it is said. */
export function Rest({ enrolment }: { enrolment: Enrolment }) {
  const t = useText('programs');
  const tell = useToast();
  const resting = enrolment.state === 'paused';
  const back = useAct(enrolment, (rest: boolean) => (rest ? pauseEnrolment : resumeEnrolment)(enrolment.id));
  const act = useAct(
    enrolment,
    (rest: boolean) => (rest ? pauseEnrolment : resumeEnrolment)(enrolment.id),
    (now) => tell(t(now.state === 'paused' ? 'pause.done' : 'resume.done'), () => back.mutate(now.state !== 'paused')),
  );
  return (
    <>
      <Button busy={act.isPending} onClick={() => act.mutate(!resting)}>
        {t(resting ? 'resume' : 'pause')}
      </Button>
      <Problem error={act.error ?? back.error} />
    </>
  );
}
