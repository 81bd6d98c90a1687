import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { Reminder } from './api';
import styles from './nudge.module.css';

const SIGNS = { email: 'mail', push: 'device' } as const;

/** One reminder that went out, goes out or did not, with its reason, by the client's clock. */
export function Decision({ reminder, timeZone }: { reminder: Reminder; timeZone: string }) {
  const t = useText('nudge');
  const { date, time } = useDates();
  const { channel, state, kind, reason, settledAt, dueAt } = reminder;
  const at = state === 'sent' && settledAt ? settledAt : dueAt;
  return (
    <li className={`row ${styles.decision}`}>
      <Icon name={channel ? SIGNS[channel] : 'minus'} />
      <span className="grow">
        {t(`state.${state}`)}
        {channel && `, ${t(`by.${channel}`)}`}
        {kind === 'nudge' && `. ${t('byHand')}`}
        <small>{t(state === 'bounced' ? 'why.bounced' : `why.${reason}`)}</small>
        <small>{t('at', { date: date(at, 'weekday', timeZone), time: time(at, timeZone) })}</small>
      </span>
    </li>
  );
}
