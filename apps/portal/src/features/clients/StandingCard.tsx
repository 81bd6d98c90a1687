import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button, Card, Problem, useToast } from '../../ui';
import { ConfirmByName } from '../../ui/staff';
import { discharge, readmit, type ClientRecord } from './api';

/** The end of treatment and its beginning again. Nothing that was done is lost by either. */
export function StandingCard({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const say = useToast();
  const { date } = useDates();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const renewed = async () => {
    await queries.invalidateQueries({ queryKey: ['client', client.id] });
    await queries.invalidateQueries({ queryKey: ['clients'] });
  };
  const back = useMutation({
    mutationFn: () => readmit(client.id),
    onSuccess: async () => {
      await renewed();
      say(t('standing.readmitted', { name: client.name }));
    },
  });
  if (client.state === 'discharged') {
    return (
      <Card title={t('standing.dischargedTitle')} padded>
        <p className="soft">{t('standing.dischargedMore', { date: client.dischargedAt ? date(client.dischargedAt, 'full') : '' })}</p>
        <Problem error={back.error} />
        <div className="sheet-end">
          <Button busy={back.isPending} onClick={() => back.mutate()}>
            {t('standing.readmit')}
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('standing.title')} padded>
      <p className="soft">{t('standing.more')}</p>
      <div className="sheet-end">
        <Button onClick={() => setAsking(true)}>{t('standing.discharge')}</Button>
      </div>
      <ConfirmByName
        open={asking}
        onClose={() => setAsking(false)}
        title={t('standing.ask', { name: client.name })}
        name={client.name}
        verb={t('standing.discharge')}
        act={async () => {
          await discharge(client.id);
          await renewed();
          say(t('standing.done', { name: client.name }));
        }}
      >
        <p>{t('standing.askMore')}</p>
      </ConfirmByName>
    </Card>
  );
}
