import { useQuery } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui/Icon';
import { MY_PROGRAM } from './api';
import { OpenStep } from './OpenStep';
import styles from './program.module.css';
import { comingWords, partsOf } from './words';

/** My program, at the head of my path: what is open now, and what comes next. Nothing where there is none. */
export function ProgramCard() {
  const t = useText('program');
  const say = useLocalized();
  const { data } = useQuery(MY_PROGRAM);
  const program = data?.program;
  if (!program) return null;
  const { open, next } = partsOf(program);
  return (
    <section className={`card ${styles.card}`} aria-labelledby="my-program">
      <p className={styles.eyebrow}>{t('title')}</p>
      <h2 id="my-program">{say(program.title)}</h2>
      {program.state !== 'running' && <p className={styles.state}>{t(`state.${program.state}`)}</p>}
      {open.length > 0 && (
        <ul className={styles.open}>
          {open.map((step) => (
            <li key={step.id}>
              <OpenStep step={step} />
            </li>
          ))}
        </ul>
      )}
      {next && <p className={styles.next}>{t('next', { title: say(next.title), when: comingWords(next, t) })}</p>}
      <Link className={`btn btn-text no-print ${styles.whole}`} to="/path/program">
        {t('whole')}
        <Icon name="right" />
      </Link>
    </section>
  );
}
