import { addDays } from '@attune/clinical/civil-date';
import { useState } from 'react';
import { civilDate } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Button, Problem, Sheet, TextField, useToast } from '../../../ui';
import { pauseAssignment, resumeAssignment, type Assignment } from '../api';
import { useAct } from './use-act';

interface Props {
  assignment: Assignment;
  title: string;
  name: string;
  timeZone: string;
}

/** Lets an assignment rest, until a day or until somebody says so, or go on. Either is taken back from where it is said. */
export function Rest(props: Props) {
  return props.assignment.state === 'paused' ? <GoOn {...props} /> : <Pause {...props} />;
}

function GoOn({ assignment, title }: Props) {
  const t = useText('assign');
  const say = useToast();
  const again = useAct(assignment, () => pauseAssignment(assignment.id, assignment.pausedUntil));
  const resume = useAct(
    assignment,
    () => resumeAssignment(assignment.id),
    () => say(t('resume.done', { title }), () => again.mutate()),
  );
  return (
    <>
      <Button kind="main" busy={resume.isPending} onClick={() => resume.mutate()}>
        {t('resume')}
      </Button>
      <Problem error={resume.error} />
    </>
  );
}

function Pause({ assignment, title, name, timeZone }: Props) {
  const t = useText('assign');
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [until, setUntil] = useState('');
  const back = useAct(assignment, () => resumeAssignment(assignment.id));
  const pause = useAct(
    assignment,
    () => pauseAssignment(assignment.id, until || null),
    () => {
      setAsking(false);
      say(t('pause.done', { title }), () => back.mutate());
    },
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('pause')}</Button>
      <Sheet form="dialog" open={asking} onClose={() => setAsking(false)} title={t('pause.ask', { title, name })}>
        <p className="soft">{t('pause.more')}</p>
        <TextField
          label={t('pause.until')}
          hint={t('pause.untilHint')}
          type="date"
          min={addDays(civilDate(new Date(), timeZone), 1)}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Problem error={pause.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('end.keep')}
          </Button>
          <Button kind="main" busy={pause.isPending} onClick={() => pause.mutate()}>
            {t('pause')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
