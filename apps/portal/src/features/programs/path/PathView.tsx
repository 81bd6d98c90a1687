import { writeDate } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import type { PathStep } from '../api';
import { AxisHead, Legend, Track } from './Axis';
import styles from './path.module.css';
import { axisOf, dateOf, placeSteps } from './place';
import { releaseWords } from './release-words';
import { StepWords } from './StepWords';
import { useNames } from './use-names';

interface Props {
  steps: readonly PathStep[];
  /** The first day, where there is one: then the dates are said. */
  startsOn?: string;
}

/** A path to read: its steps on the scale of its weeks, each with its exercise, when it opens and why. */
export function PathView({ steps, startsOn }: Props) {
  const t = useText('programs');
  const say = useLocalized();
  const names = useNames(steps);
  const placed = placeSteps(steps, startsOn);
  const axis = axisOf(placed);
  return (
    <div className={styles.box}>
      <AxisHead {...axis} />
      <ol className={styles.path}>
        {steps.map((step, index) => {
          const { sure, day } = placed[index]!;
          const opens = releaseWords(step.release, index === 0, t, names);
          return (
            <li key={step.id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <StepWords
                step={step}
                opens={startsOn && sure ? t('opens.dated', { opens, date: writeDate(dateOf(startsOn, day), 'weekday') }) : opens}
                title={step.exerciseTitle && <Link to={`/library/${step.exerciseId}`}>{say(step.exerciseTitle)}</Link>}
              />
              <Track placed={placed[index]!} axis={axis} />
            </li>
          );
        })}
      </ol>
      <Legend placed={placed} />
    </div>
  );
}
