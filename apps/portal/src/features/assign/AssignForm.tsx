import { useRef, useState } from 'react';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Problem, TextArea, TextField } from '../../ui';
import type { AssignmentBody, ClientOfPlan, OpenedExercise } from './api';
import styles from './Assign.module.css';
import { AssignPreview } from './AssignPreview';
import { Picked } from './Picked';
import { planFaults, scheduleOf, type PlanFields } from './plan';
import { ScheduleFields } from './ScheduleFields';

export interface AssignFields {
  why: string;
  smallestDose: string;
  plan: PlanFields;
}

interface Props {
  client: ClientOfPlan;
  exercise: OpenedExercise;
  start: AssignFields;
  verb: string;
  send: (body: AssignmentBody) => Promise<unknown>;
  /** Picks another exercise; left out when the exercise stays. */
  onChange?: () => void;
}

/** The assignment written with the client in the room, beside what they will see. Ctrl or Cmd with Enter sends it. */
export function AssignForm({ client, exercise, start, verb, send, onChange }: Props) {
  const t = useText('assign');
  const common = useText('common');
  const element = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(start);
  const form = useSubmit({
    check: () => planFaults(fields.plan),
    send: () =>
      send({
        clientId: client.id,
        exerciseId: exercise.id,
        why: fields.why.trim() || undefined,
        smallestDose: fields.smallestDose.trim() || undefined,
        schedule: scheduleOf(fields.plan),
      }),
  });
  const changed = form.error instanceof ApiError && form.error.status === 412;
  return (
    <div className={styles.with}>
      <form
        ref={element}
        className={styles.form}
        aria-label={t('form')}
        noValidate
        onSubmit={form.onSubmit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.current?.requestSubmit();
        }}
      >
        <Picked exercise={exercise} onChange={onChange} />
        <section className={`card ${styles.part}`}>
          <TextArea
            own
            rows={2}
            label={t('why')}
            hint={t('why.hint')}
            value={fields.why}
            maxLength={500}
            onChange={(event) => setFields({ ...fields, why: event.target.value })}
          />
        </section>
        <ScheduleFields
          plan={fields.plan}
          name={client.name}
          faults={form.faults}
          onChange={(plan) => setFields({ ...fields, plan })}
        />
        <section className={`card ${styles.part}`}>
          <TextField
            label={t('smallest')}
            hint={t('smallest.hint')}
            value={fields.smallestDose}
            maxLength={300}
            onChange={(event) => setFields({ ...fields, smallestDose: event.target.value })}
          />
        </section>
        <Problem error={form.error} text={changed ? t('changed') : undefined} />
        <div className={styles.send}>
          <Button kind="main" type="submit" busy={form.busy} aria-keyshortcuts="Control+Enter Meta+Enter">
            {verb} <kbd aria-hidden="true">Ctrl Enter</kbd>
          </Button>
          <ButtonLink kind="text" to={`/clients/${client.id}`}>
            {common('cancel')}
          </ButtonLink>
        </div>
      </form>
      <AssignPreview name={client.name} definition={exercise.definition} why={fields.why} smallestDose={fields.smallestDose} />
    </div>
  );
}
