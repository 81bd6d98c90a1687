import { useMutation } from '@tanstack/react-query';
import { Navigate, useNavigate } from '../../lib/router';
import { renewSession, signOut, useSessionQuery, type Membership } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Problem } from '../../ui/Problem';
import { Wait } from '../../ui/Wait';
import { enterPractice } from './api';

/** For someone who belongs to two practices, or to one in two ways: which door now. */
export function PracticesPage() {
  const t = useText('entrance');
  const navigate = useNavigate();
  const { data: session, isPending } = useSessionQuery();
  const enter = useMutation({
    mutationFn: async (membership: Membership) => {
      const { next } = await enterPractice(membership);
      if (next === 'done') await renewSession();
      await navigate(next === 'done' ? '/' : `/${next}`, { replace: true });
    },
  });
  useTitle(t('practices.tab'));
  if (isPending) return <Wait />;
  if (!session) return <Navigate to="/sign-in" replace />;
  const { memberships, memberId, clientId } = session;
  const here = clientId ?? memberId;
  return (
    <>
      <div>
        <h1>{t('practices.title')}</h1>
        <p>{memberships.length > 0 ? t('practices.lead') : t('practices.none')}</p>
      </div>
      {memberships.length > 0 && (
        <ul className="card rows">
          {memberships.map((membership) => (
            <li key={`${membership.kind}-${membership.id}`}>
              <button
                type="button"
                className="row row-button"
                aria-current={membership.id === here || undefined}
                aria-busy={enter.isPending || undefined}
                onClick={() => !enter.isPending && enter.mutate(membership)}
              >
                <span className="grow">
                  <b>{membership.practiceName}</b>
                  <br />
                  <span className="soft">
                    {t(membership.kind === 'client' ? 'practices.asClient' : 'practices.asMember')}
                  </span>
                </span>
                {membership.id === here && <span className="chip chip-teal">{t('practices.here')}</span>}
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Problem error={enter.error} />
      <Button kind="text" small onClick={() => void signOut().finally(() => navigate('/sign-in', { replace: true }))}>
        {t('signOut')}
      </Button>
    </>
  );
}
