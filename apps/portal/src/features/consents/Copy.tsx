import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import type { ConsentCopy } from './api';
import styles from './consents.module.css';
import { Words } from './Words';

/** A signed text as it was shown, with its signature; prints as it stands. */
export function Copy({ copy, level }: { copy: ConsentCopy; level: 1 | 2 }) {
  const t = useText('consents');
  const { date, time } = useDates();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <article className={styles.page}>
      <div>
        <Heading lang={copy.language}>{copy.shownTitle}</Heading>
        <p className="soft">{t('copy.of', { name: copy.client, practice: copy.practice })}</p>
      </div>
      <Words text={copy.shownText} level={level === 1 ? 2 : 3} language={copy.language} />
      <div className={styles.signature}>
        <p className={styles.name}>{copy.name}</p>
        <p>{t('copy.signed', { name: copy.name, date: date(copy.signedAt, 'full'), time: time(copy.signedAt) })}</p>
        {copy.withdrawnAt && (
          <p>
            <b>{t('copy.withdrawn', { date: date(copy.withdrawnAt, 'full'), time: time(copy.withdrawnAt) })}</b>
          </p>
        )}
        <p className="soft">{t('copy.shown', { number: copy.version })}</p>
        <p className={`soft ${styles.digest}`}>
          {t('copy.digest')}: {copy.digest}
        </p>
      </div>
      <div className="no-print">
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </article>
  );
}
