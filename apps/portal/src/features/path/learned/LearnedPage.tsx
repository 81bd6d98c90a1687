import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { usePages } from '../../../lib/pages';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Chip, Empty, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import { listLearned, type Learned } from '../api';
import path from '../Path.module.css';
import styles from './learned.module.css';

/** What I took from all my exercises, in my own words, newest first. */
export function LearnedPage() {
  const t = useText('path');
  const { items, error, retry, more, loading } = usePages(['path', 'learned'], listLearned);
  useTitle(t('learned'));
  return (
    <div className={path.page}>
      <BackLink to="/path">{t('title')}</BackLink>
      <div className={path.head}>
        <h1>{t('learned')}</h1>
        <p className="soft">{t('learnedLead')}</p>
      </div>
      <Problem error={error} onRetry={retry} />
      {!items && !error && <Wait />}
      {items?.length === 0 && !more && <Empty title={t('noLearned')}>{t('noLearnedMore')}</Empty>}
      {items && items.length > 0 && (
        <ul className={styles.list}>
          {items.map((one) => (
            <li key={`${one.responseId}.${one.step}`}>
              <LearnedOne one={one} />
            </li>
          ))}
        </ul>
      )}
      {more && (
        <Button wide busy={loading} onClick={more} className="no-print">
          {t('earlier')}
        </Button>
      )}
      {items && items.length > 0 && (
        <div className={`no-print ${path.acts}`}>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One's own words first; what was asked and where they come from stand below. */
function LearnedOne({ one }: { one: Learned }) {
  const t = useText('path');
  const say = useLocalized();
  const { date } = useDates();
  return (
    <figure className={`card ${styles.one}`}>
      <blockquote className="own">{one.text}</blockquote>
      <figcaption>
        <span>{say(one.prompt)}</span>
        <Link to={`/path/${one.responseId}`}>{t('learnedFrom', { exercise: say(one.exercise), date: date(one.localDate, 'day') })}</Link>
        {one.private && <Chip icon="lock">{t('private')}</Chip>}
      </figcaption>
    </figure>
  );
}
