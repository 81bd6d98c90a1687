import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Icon, type IconName } from '../../ui';
import { Openings } from './Openings';
import styles from './Privacy.module.css';

const POINTS: readonly { icon: IconName; key: 'therapist' | 'private' | 'practice' | 'supervisor' | 'openings' }[] = [
  { icon: 'pen', key: 'therapist' },
  { icon: 'lock', key: 'private' },
  { icon: 'practice', key: 'practice' },
  { icon: 'supervision', key: 'supervisor' },
  { icon: 'eye', key: 'openings' },
];

/** Who sees what, in the words that were read when the invitation was accepted; and who has looked so far. */
export function PrivacyPage() {
  const t = useText('privacy');
  const said = useText('invitation');
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <h1>{said('client.who')}</h1>
      <ul className={styles.points}>
        {POINTS.map(({ icon, key }) => (
          <li key={key}>
            <Icon name={icon} large />
            <p>
              <b>{said(`client.${key}.title`)}</b>
              <br />
              <span className="soft">{said(`client.${key}.text`)}</span>
            </p>
          </li>
        ))}
      </ul>
      <Openings />
    </div>
  );
}
