import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Icon, Problem, Saved, Wait } from '../../ui';
import { HoursCard } from './HoursCard';
import { LockScreen } from './LockScreen';
import { Log } from './Log';
import { QuietCard } from './QuietCard';
import { RestCard } from './RestCard';
import styles from './Reminders.module.css';
import { useSettings } from './use-settings';
import { WaysCard } from './WaysCard';

/** Whether, when and how often reminders come, and each one that came or did not, with its reason. */
export function RemindersPage() {
  const t = useText('reminders');
  const all = useSettings();
  const { settings, change } = all;
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <p>
        <Link className="btn btn-text btn-small btn-bare" to="/account">
          <Icon name="back" />
          {t('back')}
        </Link>
      </p>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p className="soft">{t('lead')}</p>
      </div>
      <Problem error={all.error} onRetry={all.retry} />
      {!settings && !all.error && <Wait />}
      {settings && (
        <>
          <LockScreen language={settings.language} />
          <WaysCard all={all} settings={settings} />
          <HoursCard settings={settings} change={change} />
          <QuietCard settings={settings} change={change} />
          <RestCard settings={settings} change={change} />
          <Problem error={all.refusal} text={all.refusal && t('notSaved')} />
          <Saved>{all.saved && t('saved')}</Saved>
          <Log timeZone={settings.timeZone} />
        </>
      )}
    </div>
  );
}
