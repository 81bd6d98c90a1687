import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useLanguage, useText } from '../../lib/texts';
import { Card, Chip, Empty, Icon, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { listResponses, type ResponseItem } from './api';
import { useClient } from './ClientLayout';
import styles from './ResponsesPage.module.css';

/** Everything the client did and sent, the latest first. */
export function ResponsesPage() {
  const t = useText('clients');
  const client = useClient();
  const list = usePages(['client', client.id, 'responses'], (cursor) => listResponses(client.id, cursor));
  return (
    <Card title={t('responses.title')}>
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.items?.length === 0 && <Empty title={t('responses.none')}>{t('responses.noneMore')}</Empty>}
      <ul className="rows">
        {list.items?.map((response) => (
          <li key={response.id}>
            <ResponseRow clientId={client.id} response={response} />
          </li>
        ))}
      </ul>
      <More more={list.more} busy={list.loading} />
    </Card>
  );
}

function ResponseRow({ clientId, response }: { clientId: string; response: ResponseItem }) {
  const t = useText('clients');
  const language = useLanguage();
  const { date } = useDates();
  const kinds = [
    response.smaller && t('responses.smaller'),
    response.unprompted && t('responses.unprompted'),
    response.hasPrivate && t('responses.private'),
    response.corrects && t('responses.corrects'),
  ].filter(Boolean);
  return (
    <Link className={`row ${styles.row}`} to={`/clients/${clientId}/responses/${response.id}`}>
      <span className={styles.when}>{date(response.localDate, 'weekday')}</span>
      <span className="grow">
        <b>{response.exercise.title[language]}</b>
        {kinds.length > 0 && <span className={styles.kinds}>{kinds.join(' · ')}</span>}
      </span>
      <Chip tone={response.state === 'waiting' ? 'amber' : 'plain'}>{t(`responses.${response.state}`)}</Chip>
      <Icon name="right" />
    </Link>
  );
}
