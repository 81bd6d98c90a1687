import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { SafetyNote } from '../../ui/SafetyNote';
import { WhoSeesPoints } from '../../ui/WhoSeesPoints';
import type { Invitation } from './api';
import styles from './Invitation.module.css';

interface Props {
  invitation: Invitation;
  onUnderstood: () => void;
}

/** Before anything is asked of a client: who reads what they send, what private means, and what Attune is not. */
export function WhoSeesWhat({ invitation, onUnderstood }: Props) {
  const t = useText('invitation');
  return (
    <>
      <div>
        <h1>{t('client.title', { name: invitation.name })}</h1>
        <p>{t('client.lead', { practice: invitation.practice.name, by: invitation.invitedBy ?? 'none' })}</p>
      </div>
      <section className={styles.points} aria-labelledby="who-sees-what">
        <h2 id="who-sees-what">{t('client.who')}</h2>
        <WhoSeesPoints />
      </section>
      <SafetyNote country={invitation.practice.country} />
      <Button kind="main" wide onward onClick={onUnderstood}>
        {t('client.goOn')}
      </Button>
    </>
  );
}
