import { civilDate, useDates } from '../../lib/dates';
import type { KeeperState } from '../../lib/keeper';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import styles from './notes.module.css';

/** What the server has of a note, as it is at this second. */
export function KeptLine({ keeping, savedAt }: KeeperState) {
  const t = useText('notes');
  const { date, time } = useDates();
  const at = (instant: string) =>
    civilDate(instant) === civilDate(new Date()) ? t('kept.savedAt', { time: time(instant) }) : t('kept.savedOn', { date: date(instant, 'day'), time: time(instant) });
  const words = keeping === 'saved' ? (savedAt ? at(savedAt) : t('kept.none')) : t(`kept.${keeping}`);
  return (
    <p className={styles.kept} data-keeping={keeping} role="status">
      <Icon name={keeping === 'saved' ? 'check' : keeping === 'saving' ? 'save' : 'alert'} />
      <span>{words}</span>
    </p>
  );
}
