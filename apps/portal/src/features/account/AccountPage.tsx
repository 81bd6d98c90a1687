import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink } from '../../ui/Button';
import { DaysCard } from '../messages/settings/DaysCard';
import styles from './AccountPage.module.css';
import { Leave } from './Leave';
import { PasswordCard } from './PasswordCard';
import { PersonCard } from './PersonCard';
import { RemindersCard } from './RemindersCard';
import { SecondFactorCard } from './SecondFactorCard';
import { SessionsCard } from './SessionsCard';

/** Everything a person sets for themselves, the same in both doors. */
export function AccountPage() {
  const t = useText('account');
  const { person, practice, memberships, clientId, memberId } = useSession();
  const mayReply = usePermission('saved-reply.own');
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('title')}</h1>
        <p className="soft">{t('lead', { email: person.email, practice: practice?.name ?? '' })}</p>
      </div>
      <PersonCard />
      {clientId && <RemindersCard />}
      {usePermission('message.days') && <DaysCard />}
      <PasswordCard />
      <SecondFactorCard />
      <SessionsCard />
      <div className={styles.leave}>
        {clientId && (
          <ButtonLink icon="shelter" to="/safety-plan">
            {t('safetyPlan')}
          </ButtonLink>
        )}
        {clientId && (
          <ButtonLink icon="eye" to="/privacy">
            {t('whoSeesWhat')}
          </ButtonLink>
        )}
        {memberId && (
          <ButtonLink icon="sun" to="/away">
            {t('away')}
          </ButtonLink>
        )}
        {mayReply && (
          <ButtonLink icon="note" to="/account/replies">
            {t('replies')}
          </ButtonLink>
        )}
        {memberships.length > 1 && (
          <ButtonLink icon="swap" to="/practices">
            {t('practices')}
          </ButtonLink>
        )}
        <Leave />
        <p className="soft">{t('signOutHint')}</p>
      </div>
    </div>
  );
}
