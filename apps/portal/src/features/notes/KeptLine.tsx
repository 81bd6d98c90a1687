import { useDates } from '../../lib/dates';
import type { KeeperState } from '../../lib/keeper';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import styles from './notes.module.css';

/** What the server has of a note, as it is at this second. */
export function KeptLine({ keeping, savedAt }: KeeperState) {
  const t = useText('notes');
  const { time } = useDates();
  const words = keeping === 'saved' ? (savedAt ? t('kept.savedAt', { time: time(savedAt) }) : t('kept.none')) : t(`kept.${keeping}`);
  return (
    <p className={styles.kept} data-keeping={keeping} role="status">
      <Icon name={keeping === 'saved' ? 'check' : keeping === 'saving' ? 'save' : 'alert'} />
      <span>{words}</span>
    </p>
  );
}
