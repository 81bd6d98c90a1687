import { LANGUAGE_NAMES, LANGUAGES, useText } from '../../lib/texts';
import { Card, Choices, Strip, Switch } from '../../ui';
import type { Settings } from './api';
import { Devices } from './Devices';
import styles from './Reminders.module.css';
import { ThisDevice } from './ThisDevice';
import { TryOut } from './TryOut';
import type { useSettings } from './use-settings';

interface Props {
  all: ReturnType<typeof useSettings>;
  settings: Settings;
}

/** By which ways they come, in which language, and a try. */
export function WaysCard({ all, settings }: Props) {
  const t = useText('reminders');
  const { email, mailStopped, mailPossible, mailTo, language } = settings;
  const on = email || (settings.push && settings.devices > 0);
  return (
    <Card title={t('ways')} padded>
      <div className={styles.parts}>
        <div>
          <Switch
            label={t('email')}
            hint={t(mailPossible ? 'emailTo' : 'emailNever', { address: mailTo })}
            checked={email}
            onChange={(event) => all.change({ email: event.target.checked })}
          />
          {mailStopped && !email && (
            <Strip tone="amber" icon="mail">
              <p>{t(`stopped.${mailStopped}`, { address: mailTo })}</p>
            </Strip>
          )}
        </div>
        <ThisDevice all={all} settings={settings} />
        <Devices settings={settings} />
        <Choices
          legend={t('language')}
          name="reminder-language"
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
          value={language}
          onChoose={(chosen) => all.change({ language: chosen })}
        />
        {on && <TryOut />}
      </div>
    </Card>
  );
}
