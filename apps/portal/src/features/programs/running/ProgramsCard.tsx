import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, ButtonLink, Card, Chip, Empty, Problem } from '../../../ui';
import { listEnrolments, type ClientOfProgram, type EnrolmentItem } from '../api';
import styles from './running.module.css';

const goesOn = ({ state }: EnrolmentItem): boolean => state === 'running' || state === 'paused';

/** The programs of a client: what goes on with how far it has come; what is over is one press away. */
export function ProgramsCard({ client }: { client: ClientOfProgram }) {
  const t = useText('programs');
  const mayGive = usePermission('enrolment.write') && client.state === 'active';
  const [over, setOver] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'enrolments'], queryFn: () => listEnrolments(client.id) });
  const shown = data?.items.filter((item) => goesOn(item) !== over);
  const anyOver = data?.items.some((item) => !goesOn(item));
  return (
    <Card
      title={t(over ? 'client.over' : 'client.title')}
      end={
        anyOver && (
          <Button kind="text" onClick={() => setOver(!over)}>
            {t(over ? 'client.showOn' : 'client.showOver')}
          </Button>
        )
      }
    >
      <Problem error={error} onRetry={() => void refetch()} />
      {shown?.length === 0 && <Empty title={t(over ? 'client.noneOver' : 'client.none')}>{t('client.noneMore')}</Empty>}
      <ul className="rows">
        {shown?.map((item) => (
          <EnrolmentRow key={item.id} item={item} />
        ))}
      </ul>
      {mayGive && (
        <div className="more">
          <ButtonLink kind="text" icon="plus" to={`/clients/${client.id}/programs/new`}>
            {t('client.give')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function EnrolmentRow({ item }: { item: EnrolmentItem }) {
  const t = useText('programs');
  const say = useLocalized();
  const { date } = useDates();
  const { done, skipped, open, waiting } = item.progress;
  return (
    <li className={styles.item}>
      <h3>
        <Link to={`/clients/${item.clientId}/programs/${item.id}`}>{say(item.title)}</Link>
      </h3>
      <p className="soft">
        {t('progress', { done, open, waiting })}
        {skipped > 0 && ` ${t('progress.skipped', { count: skipped })}`}
      </p>
      <p className="faint">
        {item.state === 'running' && t('since', { date: date(item.startsOn) })}
        {item.state === 'paused' && <Chip tone="amber">{t('state.paused')}</Chip>}
        {!goesOn(item) && t(item.state === 'ended' ? 'state.endedOn' : 'state.finishedOn', { date: item.endedAt ? date(item.endedAt) : '' })}
      </p>
    </li>
  );
}
