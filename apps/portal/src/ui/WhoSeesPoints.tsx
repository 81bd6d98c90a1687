import { useText } from '../lib/texts';
import { Icon, type IconName } from './Icon';

const POINTS: readonly { icon: IconName; key: 'therapist' | 'private' | 'practice' | 'supervisor' | 'openings' }[] = [
  { icon: 'pen', key: 'therapist' },
  { icon: 'lock', key: 'private' },
  { icon: 'practice', key: 'practice' },
  { icon: 'supervision', key: 'supervisor' },
  { icon: 'eye', key: 'openings' },
];

/** Who sees what a client sends, in the very words to which they say that they understood. */
export function WhoSeesPoints({ className }: { className?: string }) {
  const t = useText('invitation');
  return (
    <ul className={className}>
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
  );
}
