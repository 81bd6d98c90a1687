import { useText } from '../../../lib/texts';
import { deviceZone } from '../../../lib/zone';
import { ButtonLink, Switch } from '../../../ui';
import styles from './Calendar.module.css';
import type { ViewState } from './use-view';
import { elsewhere, writeMinute, writeZone } from './words';

/** A morning hour by which two clocks are compared. */
const TEN = 600;

/** By which clock all of it is, the hours that are drawn, the keys, and the way into other calendars. */
export function CalendarFoot({ view, zone }: { view: ViewState; zone: string }) {
  const t = useText('calendar');
  const at = { date: view.date, minute: TEN };
  const here = elsewhere(at, zone, deviceZone());
  const differs = here.minute !== at.minute || here.date !== at.date;
  return (
    <div className={styles.foot}>
      <p>
        {t('zone.practice', { zone: writeZone(zone) })}{' '}
        {differs && <b>{t('zone.compare', { time: writeMinute(at.minute), zone: writeZone(deviceZone()), there: writeMinute(here.minute) })}</b>}
      </p>
      {!view.phone && <Switch label={t('whole')} checked={view.whole} onChange={(event) => view.show({ whole: event.target.checked })} />}
      <ButtonLink kind="text" icon="device" to="/calendar/feed">
        {t('feed.link')}
      </ButtonLink>
      {!view.phone && (
        <p className={styles.keys} aria-hidden="true">
          <span>
            <kbd>{t('keys.arrows')}</kbd> {t('keys.walk')}
          </span>
          <span>
            <kbd>Enter</kbd> {t('keys.enter')}
          </span>
          <span>
            <kbd>M</kbd> {t('keys.move')}
          </span>
          <span>
            <kbd>D</kbd> <kbd>W</kbd> {t('keys.view')}
          </span>
        </p>
      )}
    </div>
  );
}
