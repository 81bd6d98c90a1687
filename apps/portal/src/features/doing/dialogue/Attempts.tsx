import { endingReached, type AttemptPath, type DialogueStep } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { useInPerson } from './person';
import styles from './rehearsal.module.css';

/** The attempts before this one, each apart: whom it was with, and how it ended. */
export function Attempts({ step, attempts }: { step: DialogueStep; attempts: readonly AttemptPath[] }) {
  const t = useText('rehearsal');
  if (attempts.length === 0) return null;
  return (
    <details className={styles.again}>
      <summary>{t('earlier', { count: attempts.length })}</summary>
      <ol className={styles.earlier}>
        {attempts.map((path) => (
          <Earlier key={path.attempt} step={step} path={path} />
        ))}
      </ol>
    </details>
  );
}

function Earlier({ step, path }: { step: DialogueStep; path: AttemptPath }) {
  const t = useText('rehearsal');
  const say = useLocalized();
  const inPerson = useInPerson(path.person);
  const variant = step.variants.find(({ id }) => id === path.variant);
  const temperament = variant?.temperaments.find(({ id }) => id === path.temperament);
  const ending = endingReached(step, path);
  return (
    <li>
      <b>{ending ? inPerson(ending.title) : t('stopped')}</b>
      <span>
        {path.person}: {say(temperament?.label)}
      </span>
    </li>
  );
}
