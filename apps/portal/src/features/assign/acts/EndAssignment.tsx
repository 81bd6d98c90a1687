import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Problem, Sheet, useToast } from '../../../ui';
import { endAssignment, type Assignment } from '../api';

/** Ends an assignment, after saying what that means: days to come go, what was done stays. */
export function EndAssignment({ assignment, title, name }: { assignment: Assignment; title: string; name: string }) {
  const t = useText('assign');
  const say = useToast();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: () => endAssignment(assignment.id),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['client', assignment.clientId] });
      say(t('end.done', { title }));
    },
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('end.verb')}</Button>
      <Sheet form="dialog" open={asking} onClose={() => setAsking(false)} title={t('end.ask', { title, name })}>
        <p className="soft">{t('end.more')}</p>
        <Problem error={end.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('end.keep')}
          </Button>
          <Button kind="main" busy={end.isPending} onClick={() => end.mutate()}>
            {t('end.verb')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
