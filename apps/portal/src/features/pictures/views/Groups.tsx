import { useDates } from '../../../lib/dates';
import { Problem, Wait } from '../../../ui';
import { groupsOf, namedIn } from '../data/groups';
import type { ProfilePicture } from '@attune/clinical/pictures';
import styles from '../pictures.module.css';
import { MOST_OPENED, useOpened } from '../use-opened';
import { useSpeaker } from '../use-speaker';
import { GroupProfile } from './GroupProfile';
import { Key } from './Key';

/** The entries of a profile by whom they are about, each group over time. Their names are read from the entries themselves. */
export function Groups({ picture }: { picture: ProfilePicture }) {
  const { t } = useSpeaker();
  const { date } = useDates();
  const { entries, scores } = picture;
  const { data, error, refetch } = useOpened(entries.map(({ responseId }) => responseId));
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />;
  const read = entries.filter(({ responseId }) => data.some(({ id }) => id === responseId));
  const { groups, unnamed } = groupsOf(read, new Map(data.map((response) => [response.id, namedIn(response)])));
  return (
    <>
      {groups.some((group) => group.entries.length > 1) && <Key from={t('group.first')} to={t('group.last')} />}
      {groups.map((group) => (
        <GroupProfile key={group.key} group={group} scores={scores} />
      ))}
      {groups.length > 0 && <p className={styles.note}>{t('group.note')}</p>}
      {unnamed.length > 0 && <p className={styles.note}>{t('group.unnamed', { count: unnamed.length, dates: unnamed.map(({ localDate }) => date(localDate, 'past')).join('; ') })}</p>}
      {entries.length > MOST_OPENED && <p className={styles.note}>{t('latestOpened', { count: MOST_OPENED })}</p>}
    </>
  );
}
