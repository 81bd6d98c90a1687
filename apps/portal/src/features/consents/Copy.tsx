import { useDates } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import type { ConsentCopy } from './api';
import styles from './consents.module.css';
import { Words } from './Words';

/** A signed text as it was shown, with its signature; prints as it stands. */
export function Copy({ copy, level }: { copy: ConsentCopy; level: 1 | 2 }) {
  const t = useText('consents');
  const { date, time } = useDates();
  // On paper it reads the same for everybody: in the practice's time, which is named.
  const zone = useSession().practice?.timeZone;
  const at = (instant: string) => ({ date: date(instant, 'full', zone), time: time(instant, zone), zone: (zone ?? '').replaceAll('_', ' ') });
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
        <p>{t('copy.signed', { name: copy.name, ...at(copy.signedAt) })}</p>
        {copy.withdrawnAt && (
          <p>
            <b>{t('copy.withdrawn', at(copy.withdrawnAt))}</b>
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
