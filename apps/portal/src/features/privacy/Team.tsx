import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useText } from '../../lib/texts';
import { Button, Initials, Problem } from '../../ui';
import { listTeam, type TeamMember } from './api';
import styles from './Privacy.module.css';

/** Who treats me now, who stands in for them, and who did before. */
export function Team() {
  const t = useText('team');
  const { items, error, retry, more, loading } = usePages(['own-team', 'pages'], listTeam);
  const now = items?.filter((member) => member.until === null) ?? [];
  const before = items?.filter((member) => member.until !== null) ?? [];
  return (
    <section className={styles.openings} aria-labelledby="team">
      <h2 id="team">{t('title')}</h2>
      <Problem error={error} onRetry={retry} />
      {now.length > 0 && (
        <ul className="card rows">
          {now.map((member) => (
            <Now key={member.memberId} member={member} />
          ))}
        </ul>
      )}
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('before')}</summary>
          <ul>
            {before.map((member) => (
              <Before key={`${member.memberId} ${member.since}`} member={member} />
            ))}
          </ul>
          {more && (
            <Button wide busy={loading} onClick={more}>
              {t('earlier')}
            </Button>
          )}
        </details>
      )}
    </section>
  );
}

function Now({ member: { name, primary, since, coveringFor, away } }: { member: TeamMember }) {
  const t = useText('team');
  const { date } = useDates();
  const here = coveringFor
    ? t('covers', { name: coveringFor.name, date: date(coveringFor.until, 'day') })
    : [primary && t('primary'), t('since', { date: date(since, 'full') })].filter(Boolean).join(', ');
  return (
    <li className={`row ${styles.row}`}>
      <Initials name={name} />
      <span className="grow">
        <b>{name}</b>
        <small>{here}</small>
        {away && <small>{away.cover ? t('awayCovered', { date: date(away.until, 'day'), cover: away.cover }) : t('awayBare', { date: date(away.until, 'day') })}</small>}
        {away?.note && <small>“{away.note}”</small>}
      </span>
    </li>
  );
}

function Before({ member: { name, since, until, coveringFor } }: { member: TeamMember }) {
  const t = useText('team');
  const { date } = useDates();
  return (
    <li>
      <b>{name}</b>, {coveringFor ? t('covers', { name: coveringFor.name, date: date(until ?? '', 'full') }) : t('wasHere', { from: date(since, 'full'), until: date(until ?? '', 'full') })}
    </li>
  );
}
