import { checkPath } from '@attune/clinical/programs';
import { useState } from 'react';
import { ApiError } from '../../../lib/problem';
import { useText } from '../../../lib/texts';
import { Button, Problem, useToast } from '../../../ui';
import { openEnrolment, putSteps, type ClientOfProgram, type Enrolment, type PathStep } from '../api';
import giving from '../give/give.module.css';
import { stepFaults } from '../path/faults';
import { missingWhys, written } from '../path/model';
import { PathEditor } from '../path/PathEditor';
import { Conflict } from '../write/Conflict';
import { knownDates } from './progress';
import { useStateWords } from './state-words';
import { useAct } from './use-act';

interface Props {
  client: ClientOfProgram;
  enrolment: Enrolment;
  onDone: () => void;
}

/** Changes what is still to come for this client. What has opened or was set aside stays as it is. */
export function ChangeSteps({ client, enrolment, onDone }: Props) {
  const t = useText('programs');
  const common = useText('common');
  const tell = useToast();
  const [{ revision, base }, setBase] = useState({ revision: enrolment.revision, base: enrolment });
  const [steps, setSteps] = useState<PathStep[]>(enrolment.steps);
  const save = useAct(
    enrolment,
    (over: number) => putSteps(enrolment.id, steps.map(written), over),
    () => {
      onDone();
      tell(t('changeSteps.done'));
    },
  );
  const stateWords = useStateWords(client.timeZone);
  const settled = new Map(base.steps.filter(({ state }) => state !== 'waiting').map((step) => [step.id, stateWords(step)]));
  const refused = save.error instanceof ApiError ? save.error.errors : [];
  const wrong = [...checkPath(steps), ...missingWhys(steps)];
  const changed = save.error instanceof ApiError && save.error.status === 412;
  const latest = async () => {
    const now = await openEnrolment(enrolment.id);
    setBase({ revision: now.revision, base: now });
    return now;
  };
  const send = () => {
    if (wrong.length === 0) save.mutate(revision);
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus());
  };
  // A step keeps the date it had while its rule stays; a path that rests has none to tell.
  const stays = ({ id, release }: PathStep) => JSON.stringify(steps.find((step) => step.id === id)?.release) === JSON.stringify(release);
  const known = knownDates(base.steps.filter((step) => settled.has(step.id) || (base.state === 'running' && stays(step))));
  return (
    <div className={giving.parts}>
      {changed && (
        <Conflict
          onMine={async () => {
            const now = await latest();
            // What began meanwhile stays as it began.
            const began = new Map(now.steps.filter(({ state }) => state !== 'waiting').map((step) => [step.id, step]));
            const missing = [...began.values()].filter(({ id }) => !steps.some((step) => step.id === id));
            setSteps([...missing, ...steps.map((step) => began.get(step.id) ?? step)]);
            save.reset();
          }}
          onTheirs={async () => {
            setSteps((await latest()).steps);
            save.reset();
          }}
        />
      )}
      <PathEditor
        title={t('changeSteps.title', { name: client.name })}
        steps={steps}
        faults={stepFaults([...wrong, ...refused], steps.map(({ id }) => id))}
        startsOn={enrolment.startsOn}
        settled={settled}
        known={known}
        clientId={client.id}
        onChange={(next) => {
          setSteps(next);
          if (save.isError) save.reset();
        }}
      />
      {!changed && <Problem error={save.error} />}
      <div className={giving.send}>
        <Button kind="main" busy={save.isPending} onClick={send}>
          {common('save')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
