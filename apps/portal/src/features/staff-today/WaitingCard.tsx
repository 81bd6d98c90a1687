import { Link } from '../../lib/router';
import { useCoverOf } from '../../lib/covering';
import { useDates } from '../../lib/dates';
import { useLanguage, useText } from '../../lib/texts';
import { ButtonLink, Card, Chip, Empty, Icon, Initials, Problem, Wait } from '../../ui';
import { CoveringChip } from '../../ui/staff';
import type { WaitingResponse } from './api';
import styles from './StaffToday.module.css';

interface Props {
  waiting: { items: WaitingResponse[]; total: number } | undefined;
  error: unknown;
  retry: () => void;
  /** How many clients one treats, undefined while unknown: somebody new is told how to begin. */
  clients: number | undefined;
}

/** The responses that wait longest, and the way into the inbox. */
export function WaitingCard({ waiting, error, retry, clients }: Props) {
  const t = useText('staffToday');
  return (
    <Card
      lead
      title={t('waiting.title')}
      end={waiting && waiting.total > 0 && <Chip tone="amber">{t('waiting.count', { count: waiting.total })}</Chip>}
    >
      <Problem error={error} onRetry={retry} />
      {!waiting && !error && <Wait />}
      {waiting?.items.length === 0 &&
        (clients === 0 ? (
          <Empty title={t('begin.title')} act={<ButtonLink to="/clients/new">{t('begin.verb')}</ButtonLink>}>
            {t('begin.more')}
          </Empty>
        ) : (
          <Empty title={t('waiting.none')} act={<ButtonLink to="/clients">{t('waiting.toClients')}</ButtonLink>}>
            {t('waiting.noneMore')}
          </Empty>
        ))}
      <ul className="rows">
        {waiting?.items.map((item) => (
          <li key={item.responseId}>
            <WaitingRow item={item} />
          </li>
        ))}
      </ul>
      {waiting && waiting.items.length > 0 && (
        <div className={styles.onward}>
          <ButtonLink kind="main" onward to={`/inbox/${waiting.items[0]?.responseId}`}>
            {t('waiting.begin')}
          </ButtonLink>
          <ButtonLink kind="text" to="/inbox">
            {t('waiting.all', { count: waiting.total })}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function WaitingRow({ item }: { item: WaitingResponse }) {
  const language = useLanguage();
  const { ago } = useDates();
  const covered = useCoverOf(item.client.id);
  return (
    <Link className="row" to={`/inbox/${item.responseId}`}>
      <Initials name={item.client.name} />
      <span className="grow">
        <b>{item.client.name}</b> <CoveringChip of={covered} />
        <span className={styles.below}>{item.exercise.title[language]}</span>
      </span>
      <time className="faint" dateTime={item.submittedAt}>
        {ago(item.submittedAt)}
      </time>
      <Icon name="right" />
    </Link>
  );
}
