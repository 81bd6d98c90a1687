import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import styles from './Builder.module.css';
import type { KeeperState } from './state/keeper';

/** What the server has of what is on the screen, as it is at this second. */
export function KeptLine({ keeping, savedAt }: KeeperState) {
  const t = useText('builder');
  const { time } = useDates();
  const words = keeping === 'saved' && savedAt ? t('kept.savedAt', { time: time(savedAt) }) : t(`kept.${keeping}`);
  return (
    <p className={styles.kept} data-keeping={keeping} role="status">
      <Icon name={keeping === 'saved' ? 'check' : keeping === 'saving' ? 'save' : 'alert'} />
      <span>{words}</span>
    </p>
  );
}
