import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, Card, ManyChoices, Problem, useToast } from '../../../ui';
import { readDays, saveDays } from '../api';
import { dayInWords } from '../weekdays';
import styles from './settings.module.css';

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
type Day = (typeof WEEK)[number];

/** On which days of the week a member reads messages, as they tell their clients. */
export function DaysCard() {
  const t = useText('messages');
  const { data, error, refetch } = useQuery({ queryKey: ['message-days'], queryFn: readDays, refetchOnWindowFocus: false });
  return (
    <Card title={t('days.title')} padded>
      <Problem error={error} onRetry={() => void refetch()} />
      {data && <DaysForm days={data.days} />}
    </Card>
  );
}

function DaysForm({ days }: { days: readonly number[] }) {
  const t = useText('messages');
  useLanguage();
  const say = useToast();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Day[]>(() => days.map((day) => String(day) as Day));
  const save = useMutation({
    mutationFn: () => saveDays(chosen.map(Number)),
    onSuccess: (saved) => {
      queries.setQueryData(['message-days'], saved);
      say(t('days.saved'));
    },
  });
  return (
    <div className={styles.form}>
      <p className="soft">{t('days.lead')}</p>
      <ManyChoices
        legend={t('days.title')}
        legendHidden
        name="message-days"
        options={WEEK.map((value) => ({ value, label: dayInWords(Number(value)) }))}
        values={chosen}
        onChange={setChosen}
      />
      <Problem error={save.error} />
      <div>
        <Button busy={save.isPending} onClick={() => save.mutate()}>
          {t('days.save')}
        </Button>
      </div>
    </div>
  );
}
