import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui/Icon';
import type { MyStep } from './api';
import styles from './program.module.css';
import { useWayIn } from './use-way-in';

/** A step that is open now: the way into it, as soon as it is known where it leads. */
export function OpenStep({ step }: { step: MyStep }) {
  const t = useText('program');
  const say = useLocalized();
  const wayIn = useWayIn();
  const why = say(step.why ?? undefined);
  const to = step.assignmentId ? wayIn(step.assignmentId) : '/today';
  const words = (
    <>
      <span className="grow">
        <b>{say(step.title)}</b>
        <small>{t('openNow', { minutes: step.minutes })}</small>
        {why && <span className={styles.why}>{why}</span>}
      </span>
      <Icon name="right" />
    </>
  );
  if (to === null) {
    return (
      <div className={styles.way} aria-busy="true">
        {words}
      </div>
    );
  }
  return (
    <Link className={styles.way} to={to}>
      {words}
    </Link>
  );
}
