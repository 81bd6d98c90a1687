import { Link } from '../../../lib/router';
import { useDates } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { useLanguage, useText } from '../../../lib/texts';
import { Icon, Strip } from '../../../ui';
import type { Conversation } from '../api';
import { dayInWords, listInWords } from '../weekdays';
import styles from './thread.module.css';

/** Who reads, how soon, who is away and who reads meanwhile; and that this is no way to call for help. */
export function ReadingPromise({ conversation }: { conversation: Conversation }) {
  const t = useText('messages');
  const { date } = useDates();
  const language = useLanguage();
  const { clientId } = useSession();
  const { people, promise, reachable } = conversation;
  const own = promise[language];
  const toTeam = clientId !== null;
  return (
    <div className={styles.promise}>
      {people.filter(({ away }) => away).map(({ memberId, name, away }) => (
        <Strip key={memberId} tone="amber" icon="calendar">
          <p>
            {away!.coverName
              ? t(toTeam ? 'awayCover' : 'awayCoverTeam', { name, from: date(away!.from), until: date(away!.until), cover: away!.coverName })
              : t('away', { name, from: date(away!.from), until: date(away!.until) })}
          </p>
        </Strip>
      ))}
      {!toTeam && !reachable && (
        <Strip icon="device">
          <p>{t('unreachable')}</p>
        </Strip>
      )}
      {toTeam && (
        <>
          <p>
            {t('readers', { names: listInWords(people.map(({ name }) => name)) })}{' '}
            {promise.withinDays !== null ? t('within', { days: promise.withinDays }) : t('noPromise')}
          </p>
          {people.filter(({ days }) => days?.length).map(({ memberId, name, days }) => (
            <p key={memberId}>{t('readsOn', { name, days: listInWords((days ?? []).map(dayInWords)) })}</p>
          ))}
          {own && <p className={styles.words}>{own}</p>}
          <p className={styles.hard}>
            <Icon name="shelter" />
            <span>
              {t('notForEmergencies')} <Link to="/hard-moment">{t('toHelp')}</Link>
            </span>
          </p>
        </>
      )}
    </div>
  );
}
