import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFragmentToken } from '../../lib/fragment';
import { ApiError } from '../../lib/problem';
import { changeLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Wait } from '../../ui/Wait';
import { accept, lookUp } from './api';
import { PasswordStep } from './PasswordStep';
import { WhoSeesWhat } from './WhoSeesWhat';

/** Behind the link of an invitation (`/invitation#token`): for a client, who sees what; then the password. */
export function InvitationPage() {
  const t = useText('invitation');
  const token = useFragmentToken();
  const [understood, setUnderstood] = useState(false);
  useTitle(t('tab'));
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: async () => {
      const invitation = await lookUp(token);
      await changeLanguage(invitation.language);
      return invitation;
    },
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });

  if (!token || (error instanceof ApiError && error.status === 404)) return <Used />;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  if (data.kind === 'client' && !understood) {
    return <WhoSeesWhat invitation={data} onUnderstood={() => setUnderstood(true)} />;
  }
  return <PasswordStep invitation={data} send={(password) => accept(token, password, understood)} />;
}

function Used() {
  const t = useText('invitation');
  return (
    <>
      <div role="alert">
        <h1>{t('used.title')}</h1>
        <p>{t('used.text')}</p>
      </div>
      <ButtonLink wide to="/sign-in">
        {t('used.signIn')}
      </ButtonLink>
    </>
  );
}
