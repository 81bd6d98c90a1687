import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Card } from '../../ui';
import { PROPOSALS } from './api';
import { PersonRow } from './PersonRow';

/** What clients would like to be different about a plan; nothing while nobody asks. */
export function ProposalsCard() {
  const t = useText('staffToday');
  const say = useLocalized();
  const { ago } = useDates();
  const { data } = useQuery(PROPOSALS);
  if (!data?.items.length) return null;
  return (
    <Card title={t('proposals.title')}>
      <ul className="rows">
        {data.items.map(({ id, client, assignmentId, exercise, kind, createdAt }) => (
          <PersonRow key={id} to={`/clients/${client.id}/assignments/${assignmentId}`} name={client.name}>
            {t(`proposals.${kind}`)} · {say(exercise.title)} · {ago(createdAt)}
          </PersonRow>
        ))}
      </ul>
    </Card>
  );
}
