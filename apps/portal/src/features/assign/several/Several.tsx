import type { Schedule } from '@attune/clinical/schedule-rules';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { civilDate } from '../../../lib/dates';
import { newId } from '../../../lib/ids';
import { useNavigate } from '../../../lib/router';
import { useSubmit } from '../../../lib/submit';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, ButtonLink, Card, Problem, useToast } from '../../../ui';
import { MultiSelect } from '../../../ui/staff';
import { putBatch, undoBatch, type ExerciseItem, type TreatedClient } from '../api';
import styles from '../Assign.module.css';
import { newWhen, readWhen } from '../when/when';
import { WhenField } from '../when/WhenField';
import { DatesTable } from './DatesTable';
import { ItemRow, type ItemFields } from './ItemRow';

interface Props {
  treated: readonly TreatedClient[];
  library: readonly ExerciseItem[];
  clientIds: readonly string[];
  exerciseIds: readonly string[];
  onClients: (ids: string[]) => void;
  onExercises: (ids: string[]) => void;
}

const MOST_CLIENTS = 60;
const MOST_EXERCISES = 10;
/** So many are offered at a time; typing narrows them down. */
const OFFERED = 8;
/** Inside the page's landmarks: the first list is open from the beginning. */
const IN_PLACE = { withinPortal: false };
const OPEN: ItemFields = { smallestDose: '', own: null };

/** Who, what, when, the dates of each, and one act that can be taken back as a whole. */
export function Several({ treated, library, clientIds, exerciseIds, onClients, onExercises }: Props) {
  const t = useText('assign');
  const common = useText('common');
  const language = useLanguage();
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const today = civilDate(new Date());
  const [when, setWhen] = useState(() => newWhen(today));
  const [items, setItems] = useState<Record<string, ItemFields>>({});
  const clients = treated.filter((client) => clientIds.includes(client.id));
  const exercises = exerciseIds.flatMap((wanted) => library.find((exercise) => exercise.id === wanted) ?? []);
  const reading = readWhen(when, language, today);
  const schedule = 'schedule' in reading ? reading.schedule : null;
  const planned = exercises.map((exercise) => {
    const fields = items[exercise.id] ?? OPEN;
    const own = fields.own && readWhen(fields.own, language, today);
    return { exercise, fields, own, schedule: own ? ('schedule' in own ? own.schedule : null) : schedule };
  });
  const renewed = () => queries.invalidateQueries({ queryKey: ['client'] });
  const form = useSubmit({
    check: () => {
      setTried(true);
      return {
        ...(clients.length === 0 && { clients: t('several.noClients') }),
        ...(exercises.length === 0 && { exercises: t('several.noExercises') }),
        ...(planned.some((each) => !each.schedule) && { when: 'open' }),
      };
    },
    send: async () => {
      await putBatch(id, {
        clientIds: clients.map((client) => client.id),
        items: planned.map(({ exercise, fields, schedule: each }) => ({
          exerciseId: exercise.id,
          schedule: each as Schedule,
          smallestDose: fields.smallestDose.trim() || undefined,
        })),
      });
      await renewed();
      await navigate(`/assign/batches/${id}`, { replace: true });
      say(t('several.done', { clients: clients.length, exercises: exercises.length }), () =>
        undoBatch(id).then(() => Promise.all([renewed(), queries.invalidateQueries({ queryKey: ['batch', id] })])),
      );
    },
  });
  return (
    <form className={styles.several} noValidate onSubmit={form.onSubmit} aria-label={t('several.title')} onKeyDown={keepEnter}>
      <Card padded>
        <div className={styles.form}>
          <MultiSelect
            label={t('several.clients')}
            description={t('several.clientsHint')}
            autoFocus
            searchable
            selectFirstOptionOnChange
            hidePickedOptions
            limit={OFFERED}
            comboboxProps={IN_PLACE}
            maxValues={MOST_CLIENTS}
            data={treated.map((client) => ({ value: client.id, label: client.name }))}
            value={clients.map((client) => client.id)}
            onChange={onClients}
            error={form.faults.clients}
            nothingFoundMessage={t('who.none')}
          />
          <MultiSelect
            label={t('several.exercises')}
            searchable
            selectFirstOptionOnChange
            hidePickedOptions
            limit={OFFERED}
            comboboxProps={IN_PLACE}
            maxValues={MOST_EXERCISES}
            data={library.map((exercise) => ({ value: exercise.id, label: exercise.title[language] }))}
            value={exercises.map((exercise) => exercise.id)}
            onChange={onExercises}
            error={form.faults.exercises}
            nothingFoundMessage={t('pick.none')}
          />
        </div>
      </Card>
      <section className={`card ${styles.part}`} aria-label={t('when')}>
        <WhenField when={when} reading={reading} today={today} tried={tried} onChange={setWhen} />
      </section>
      {planned.length > 0 && (
        <Card title={t('several.each')}>
          <ul className="rows">
            {planned.map(({ exercise, fields, own }) => (
              <ItemRow
                key={exercise.id}
                title={exercise.title[language]}
                fields={fields}
                reading={own}
                shared={when}
                today={today}
                tried={tried}
                onChange={(next) => setItems({ ...items, [exercise.id]: next })}
              />
            ))}
          </ul>
        </Card>
      )}
      {clients.length > 0 && schedule && <DatesTable clients={clients} schedule={schedule} />}
      <Problem error={form.error} />
      <div className={styles.send}>
        <Button kind="main" type="submit" busy={form.busy}>
          {t(clients.length > 0 && exercises.length > 0 ? 'several.verb' : 'several.verbOpen', { clients: clients.length, exercises: exercises.length })}
        </Button>
        <ButtonLink kind="text" to="/clients">
          {common('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

/** A line that is finished with Enter sends nothing by accident. */
function keepEnter(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return;
  if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit();
  else if (event.target instanceof HTMLInputElement) event.preventDefault();
}
