import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Problem } from '../../../ui/Problem';
import { Saved } from '../../../ui/Saved';
import { Switch } from '../../../ui/Toggle';
import { INVITATIONS, saveInvitations } from './api';

/** Whether each session comes by mail, in a form that calendar programs take in. Takes effect at once. */
export function InvitationsSwitch({ client }: { client: boolean }) {
  const t = useText('feeds');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(INVITATIONS);
  // What was pressed stands at once; a save that fails takes it back.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const save = useMutation({
    mutationFn: saveInvitations,
    onSuccess: (saved) => queries.setQueryData(INVITATIONS.queryKey, saved),
    onError: () => setPressed(null),
  });
  if (!data) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <div>
      <Switch
        label={t(client ? 'invitations.client' : 'invitations')}
        hint={t(data.mailPossible ? (client ? 'invitationsHint.client' : 'invitationsHint') : 'mailNever')}
        checked={pressed ?? data.invitations}
        onChange={(event) => {
          setPressed(event.target.checked);
          save.mutate(event.target.checked);
        }}
      />
      <Problem error={save.error} />
      <Saved>{save.isSuccess && t('saved')}</Saved>
    </div>
  );
}
