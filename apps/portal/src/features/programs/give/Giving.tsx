import { addDays } from '@attune/clinical/civil-date';
import { checkPath } from '@attune/clinical/programs';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { civilDate, writeDate } from '../../../lib/dates';
import { newId } from '../../../lib/ids';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Button, ButtonLink, Card, Icon, Problem, TextField, useToast } from '../../../ui';
import { putEnrolment, takeBackEnrolment, type ClientOfProgram, type PathStep, type Program } from '../api';
import { stepFaults } from '../path/faults';
import { missingWhys, samePath, written } from '../path/model';
import { PathEditor } from '../path/PathEditor';
import { placeSteps } from '../path/place';
import styles from './give.module.css';

interface Props {
  client: ClientOfProgram;
  program: Program;
  onChange: () => void;
}

/** A year either way, as the API takes it. */
const FARTHEST_DAYS = 365;

/** The first day, and every step as this client will have it: changed, taken out or added for them alone. */
export function Giving({ client, program, onChange }: Props) {
  const t = useText('programs');
  const common = useText('common');
  const say = useLocalized();
  const tell = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const today = civilDate(new Date(), client.timeZone);
  const [id] = useState(newId);
  const [startsOn, setStartsOn] = useState(today);
  const [steps, setSteps] = useState<PathStep[]>(program.steps);
  const [tried, setTried] = useState(false);
  const dayFits = startsOn >= today && startsOn <= addDays(today, FARTHEST_DAYS);
  const renewed = () => queries.invalidateQueries({ queryKey: ['client', client.id] });
  const start = useMutation({
    mutationFn: () =>
      putEnrolment(id, { clientId: client.id, programId: program.id, startsOn, ...(!samePath(steps, program.steps) && { steps: steps.map(written) }) }),
    onSuccess: async () => {
      await renewed();
      await navigate(`/clients/${client.id}/programs/${id}`, { replace: true });
      tell(t('give.done', { title: say(program.title), name: client.name }), () => takeBackEnrolment(id).then(renewed));
    },
  });
  const refused = start.error instanceof ApiError ? start.error.errors : [];
  const wrong = [...checkPath(steps), ...missingWhys(steps)];
  const faults = stepFaults([...wrong, ...refused], steps.map((step) => step.id));
  const send = () => {
    setTried(true);
    if (dayFits && wrong.length === 0) start.mutate();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus());
  };
  return (
    <div className={styles.parts}>
      <Card padded>
        <div className={styles.picked}>
          <div className="grow">
            <h2>{say(program.title)}</h2>
            <p className="soft">{say(program.purpose)}</p>
          </div>
          <Button onClick={onChange}>{t('give.other')}</Button>
        </div>
        <div className={styles.start}>
          <TextField
            label={t('give.startsOn')}
            type="date"
            min={today}
            value={startsOn}
            error={tried && !dayFits ? t('fault.startsOn') : undefined}
            onChange={({ target }) => setStartsOn(target.value)}
          />
          {dayFits && (
            <p className={styles.read} role="status">
              <Icon name="calendar" />
              <span>{t('give.read', { ...countsOf(steps, startsOn), date: writeDate(startsOn, 'weekday'), name: client.name })}</span>
            </p>
          )}
        </div>
      </Card>
      <PathEditor
        title={t('give.steps', { name: client.name })}
        steps={steps}
        faults={faults}
        startsOn={dayFits ? startsOn : undefined}
        clientId={client.id}
        onChange={(next) => {
          setSteps(next);
          start.reset();
        }}
      />
      <Problem error={start.error} />
      <div className={styles.send}>
        <Button kind="main" busy={start.isPending} onClick={send}>
          {t('give.verb', { name: client.name })}
        </Button>
        <ButtonLink kind="text" to={`/clients/${client.id}`}>
          {common('cancel')}
        </ButtonLink>
        {tried && steps.length === 0 && (
          <p className="error" role="status">
            <Icon name="alert" />
            <span>{t('fault.noSteps')}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** How many steps open on the first day, later on a day, and when something happens. */
function countsOf(steps: readonly PathStep[], startsOn: string): { first: number; dated: number; waiting: number } {
  const placed = placeSteps(steps, startsOn);
  const count = (fits: (place: (typeof placed)[number]) => boolean) => placed.filter(fits).length;
  return { first: count(({ sure, day }) => sure && day === 0), dated: count(({ sure, day }) => sure && day > 0), waiting: count(({ sure }) => !sure) };
}
