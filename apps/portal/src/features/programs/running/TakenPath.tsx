import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Chip } from '../../../ui';
import type { ClientOfProgram, Enrolment, TakenStep } from '../api';
import { AxisHead, Legend, Track } from '../path/Axis';
import styles from '../path/path.module.css';
import { axisOf, placeSteps } from '../path/place';
import { releaseWords } from '../path/release-words';
import { StepWords } from '../path/StepWords';
import { useNames } from '../path/use-names';
import { knownDates } from './progress';
import { useStateWords } from './state-words';
import { StepActs } from './StepActs';

interface Props {
  client: ClientOfProgram;
  enrolment: Enrolment;
  mayAct: boolean;
}

const TONES = { done: 'plain', open: 'teal', waiting: 'line', skipped: 'line' } as const;

/** A client's steps: what became of each, when the next ones open, and what may be done with those that are not done. */
export function TakenPath({ client, enrolment, mayAct }: Props) {
  const t = useText('programs');
  const say = useLocalized();
  const { date } = useDates();
  const { steps, startsOn } = enrolment;
  const names = useNames(steps);
  const stateWords = useStateWords(client.timeZone);
  const placed = placeSteps(steps, startsOn, knownDates(steps));
  const axis = axisOf(placed);
  const opens = (step: TakenStep, index: number): string => {
    if (step.state !== 'waiting') return stateWords(step);
    const rule = releaseWords(step.release, index === 0, t, names);
    return step.opensOn && enrolment.state === 'running' ? t('opens.dated', { opens: rule, date: date(step.opensOn, 'weekday') }) : rule;
  };
  return (
    <div className={styles.box}>
      <AxisHead {...axis} />
      <ol className={styles.path}>
        {steps.map((step, index) => {
          const title = say(step.exerciseTitle ?? undefined) || t('exercise.gone');
          return (
            <li key={step.id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <StepWords
                step={step}
                opens={opens(step, index)}
                title={step.assignmentId ? <Link to={`/clients/${client.id}/assignments/${step.assignmentId}`}>{title}</Link> : title}
                end={<Chip tone={TONES[step.state]}>{t(`step.${step.state}`)}</Chip>}
              />
              <Track placed={step.state === 'skipped' ? null : placed[index]!} axis={axis} />
              {mayAct && (step.state === 'waiting' || step.state === 'open') && <StepActs enrolment={enrolment} step={step} title={title} name={client.name} />}
            </li>
          );
        })}
      </ol>
      <Legend placed={placed} />
    </div>
  );
}
