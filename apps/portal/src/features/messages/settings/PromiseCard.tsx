import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Card, Problem, SelectField, TextArea, useToast } from '../../../ui';
import { type MessagePromise, readPromise, savePromise } from '../api';
import styles from './settings.module.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONGEST = 300;

/** What the practice says about how soon messages are read. */
export function PromiseCard() {
  const t = useText('messages');
  const { data, error, refetch } = useQuery({ queryKey: ['message-promise'], queryFn: readPromise, refetchOnWindowFocus: false });
  return (
    <Card title={t('promise.title')} padded>
      <Problem error={error} onRetry={() => void refetch()} />
      {data && <PromiseForm promise={data} />}
    </Card>
  );
}

function PromiseForm({ promise }: { promise: MessagePromise }) {
  const t = useText('messages');
  const say = useToast();
  const queries = useQueryClient();
  const [said, setSaid] = useState(promise);
  const save = useMutation({
    mutationFn: () => savePromise(said),
    onSuccess: (saved) => {
      queries.setQueryData(['message-promise'], saved);
      say(t('promise.saved'));
    },
  });
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form onSubmit={onSubmit} className={styles.form}>
      <p className="soft">{t('promise.lead')}</p>
      <SelectField
        label={t('promise.within')}
        value={said.withinDays ?? ''}
        onChange={({ target }) => setSaid({ ...said, withinDays: target.value ? Number(target.value) : null })}
      >
        <option value="">{t('promise.unsaid')}</option>
        {DAYS.map((days) => (
          <option key={days} value={days}>
            {t('promise.days', { days })}
          </option>
        ))}
      </SelectField>
      <TextArea label={t('promise.en')} lang="en" rows={2} maxLength={LONGEST} value={said.en ?? ''} onChange={({ target }) => setSaid({ ...said, en: target.value })} />
      <TextArea label={t('promise.es')} lang="es" rows={2} maxLength={LONGEST} value={said.es ?? ''} onChange={({ target }) => setSaid({ ...said, es: target.value })} />
      <Problem error={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('promise.save')}
        </Button>
      </div>
    </form>
  );
}
