import { LANGUAGE_NAMES, useLanguage, useText, type Language } from '../../lib/texts';
import { Speaking } from '../../lib/texts/Speaking';
import { Brand } from '../../ui';
import styles from './Reminders.module.css';

const SHELVES = ['more'] as const;

/** How a reminder looks on a locked phone: all of it, in the language it will be in. */
export function LockScreen({ language }: { language: Language }) {
  const t = useText('reminders');
  const same = useLanguage() === language;
  return (
    <figure className={styles.lock}>
      <div className={styles.notice} lang={language}>
        <Brand />
        <Speaking language={language} shelves={SHELVES}>
          <Words />
        </Speaking>
      </div>
      <figcaption className="soft">{same ? t('looks') : t('looksIn', { language: LANGUAGE_NAMES[language] })}</figcaption>
    </figure>
  );
}

function Words() {
  const t = useText('push');
  return (
    <>
      <p>
        <b>{t('reminder')}</b>
      </p>
      <p>{t('reminderMore')}</p>
    </>
  );
}
