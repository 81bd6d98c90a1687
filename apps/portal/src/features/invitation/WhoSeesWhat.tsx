import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { SafetyNote } from '../../ui/SafetyNote';
import type { Invitation } from './api';
import styles from './Invitation.module.css';

const POINTS: readonly { icon: IconName; key: 'therapist' | 'private' | 'practice' | 'supervisor' | 'openings' }[] = [
  { icon: 'pen', key: 'therapist' },
  { icon: 'lock', key: 'private' },
  { icon: 'practice', key: 'practice' },
  { icon: 'supervision', key: 'supervisor' },
  { icon: 'eye', key: 'openings' },
];

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
        <ul>
          {POINTS.map(({ icon, key }) => (
            <li key={key}>
              <Icon name={icon} large />
              <p>
                <b>{t(`client.${key}.title`)}</b>
                <br />
                <span className="soft">{t(`client.${key}.text`)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <SafetyNote country={invitation.practice.country} />
      <Button kind="main" wide onward onClick={onUnderstood}>
        {t('client.goOn')}
      </Button>
    </>
  );
}
