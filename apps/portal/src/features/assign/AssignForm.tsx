import { useRef, useState, type KeyboardEvent } from 'react';
import { civilDate } from '../../lib/dates';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useLanguage, useText } from '../../lib/texts';
import { Button, ButtonLink, Problem, TextArea, TextField } from '../../ui';
import type { AssignmentBody, ClientOfPlan, OpenedExercise } from './api';
import styles from './Assign.module.css';
import { AssignPreview } from './AssignPreview';
import { planTexts, type AssignFields, type PlanWords } from './fields';
import { IfThenFields } from './IfThenFields';
import { Picked } from './Picked';
import { SureField } from './sure/SureField';
import { DatesRead } from './when/DatesRead';
import { readWhen, whenOf } from './when/when';
import { WhenField } from './when/WhenField';

interface Props {
  client: ClientOfPlan;
  exercise: OpenedExercise;
  start: AssignFields;
  verb: string;
  send: (body: AssignmentBody) => Promise<unknown>;
  /** Picks another exercise; left out when the exercise stays. */
  onChange?: () => void;
  /** Leaves without sending; left out, it leads to the client's page. */
  onLeave?: () => void;
}

/**
 * The plan as it is talked through with the client in the room, beside what they will see. Enter goes to the next field, Ctrl
 * or Cmd with Enter sends.
 */
export function AssignForm({ client, exercise, start, verb, send, onChange, onLeave }: Props) {
  const t = useText('assign');
  const common = useText('common');
  const language = useLanguage();
  const element = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(start);
  const [tried, setTried] = useState(false);
  const today = civilDate(new Date(), client.timeZone);
  const reading = readWhen(fields.when, language, today);
  const schedule = 'schedule' in reading ? reading.schedule : null;
  const change = (part: Partial<AssignFields>) => setFields((before) => ({ ...before, ...part }));
  const words = (field: keyof PlanWords) => ({
    value: fields[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });
  const form = useSubmit({
    check: () => {
      setTried(true);
      return schedule ? {} : { when: 'open' };
    },
    send: () => send({ clientId: client.id, exerciseId: exercise.id, ...planTexts(fields), schedule: schedule! }),
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
        onKeyDown={(event) => onEnter(event, element.current)}
      >
        <Picked exercise={exercise} onChange={onChange} />
        <section className={`card ${styles.part}`}>
          <TextArea own autoFocus rows={2} label={t('why')} hint={t('why.hint')} maxLength={2000} {...words('why')} />
        </section>
        <section className={`card ${styles.part}`} aria-label={t('when')}>
          <WhenField when={fields.when} reading={reading} today={today} tried={tried} onChange={(when) => change({ when })} />
          <DatesRead client={client} schedule={schedule} />
          <TextField label={t('where')} hint={t('where.hint')} maxLength={500} {...words('whenWhere')} />
        </section>
        <section className={`card ${styles.part}`} aria-label={t('obstacle.part')}>
          <IfThenFields words={words} />
          <TextField label={t('smallest')} hint={t('smallest.hint')} maxLength={500} {...words('smallestDose')} />
        </section>
        <section className={`card ${styles.part}`}>
          <SureField
            name={client.name}
            confidence={fields.confidence}
            schedule={schedule}
            smallestDose={fields.smallestDose}
            smaller={exercise.definition.smaller?.about[client.language]}
            onConfidence={(confidence) => change({ confidence })}
            onSchedule={(next) => change({ when: whenOf(next, language, today) })}
            onSmallestDose={(smallestDose) => change({ smallestDose })}
          />
        </section>
        <Problem error={form.error} text={changed ? t('changed') : undefined} />
        <div className={styles.send}>
          <Button kind="main" type="submit" busy={form.busy} aria-keyshortcuts="Control+Enter Meta+Enter">
            {verb} <kbd aria-hidden="true">Ctrl Enter</kbd>
          </Button>
          {onLeave ? (
            <Button kind="text" onClick={onLeave}>
              {common('cancel')}
            </Button>
          ) : (
            <ButtonLink kind="text" to={`/clients/${client.id}`}>
              {common('cancel')}
            </ButtonLink>
          )}
        </div>
      </form>
      <AssignPreview client={client} definition={exercise.definition} fields={fields} schedule={schedule} />
    </div>
  );
}

/** A line is finished with Enter: the next field follows, and nothing is sent by accident. */
function onEnter(event: KeyboardEvent<HTMLFormElement>, form: HTMLFormElement | null): void {
  if (event.key !== 'Enter' || !form) return;
  if (event.ctrlKey || event.metaKey) {
    form.requestSubmit();
    return;
  }
  const from = event.target;
  if (!(from instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll<HTMLElement>('input, textarea, button[type="submit"]')];
  fields[fields.indexOf(from) + 1]?.focus();
}
