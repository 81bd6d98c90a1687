import { Link, useNavigate } from '../../lib/router';
import { useKey } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { ButtonLink, Icon } from '../../ui';
import styles from './Review.module.css';
import type { ReviewQueue } from './ReviewPage';

/** Where one is in the inbox, and the way on: j is next, k is previous. */
export function QueueBar({ queue }: { queue: ReviewQueue }) {
  const t = useText('review');
  const navigate = useNavigate();
  const { previous, next, position, total, home } = queue;
  useKey('j', next ? () => void navigate(next) : null);
  useKey('k', previous ? () => void navigate(previous) : null);
  return (
    <nav className={`no-print ${styles.queue}`} aria-label={t('queue')}>
      <Link className="crumb" to={home}>
        <Icon name="back" />
        {t('queue')}
      </Link>
      <span className="faint">{position === null ? t('queue.left', { count: total }) : t('queue.at', { position, total })}</span>
      <span className="grow" />
      {previous && (
        <ButtonLink kind="text" to={previous} aria-keyshortcuts="k">
          {t('queue.previous')} <kbd aria-hidden="true">K</kbd>
        </ButtonLink>
      )}
      {next && (
        <ButtonLink to={next} aria-keyshortcuts="j">
          {t('queue.next')} <kbd aria-hidden="true">J</kbd>
        </ButtonLink>
      )}
    </nav>
  );
}
