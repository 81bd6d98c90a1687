import { useNavigate } from '../../lib/router';
import { signOut, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink } from '../../ui/Button';
import styles from './AccountPage.module.css';
import { PasswordCard } from './PasswordCard';
import { PersonCard } from './PersonCard';
import { SecondFactorCard } from './SecondFactorCard';
import { SessionsCard } from './SessionsCard';

/** Everything a person sets for themselves, the same in both doors. */
export function AccountPage() {
  const t = useText('account');
  const navigate = useNavigate();
  const { person, practice, memberships } = useSession();
  useTitle(t('tab'));
  const leave = () => void signOut().finally(() => navigate('/sign-in#signed-out', { replace: true }));
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('title')}</h1>
        <p className="soft">{t('lead', { email: person.email, practice: practice?.name ?? '' })}</p>
      </div>
      <PersonCard />
      <PasswordCard />
      <SecondFactorCard />
      <SessionsCard />
      <div className={styles.leave}>
        {memberships.length > 1 && (
          <ButtonLink icon="swap" to="/practices">
            {t('practices')}
          </ButtonLink>
        )}
        <Button icon="out" onClick={leave}>
          {t('signOut')}
        </Button>
        <p className="soft">{t('signOutHint')}</p>
      </div>
    </div>
  );
}
