import { useDates } from '../../lib/dates';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { ButtonLink, Card, Chip, Initials } from '../../ui';
import type { ClientRecord } from './api';
import styles from './ClientLayout.module.css';

/** Who treats the client; the practice's owner or administrator changes it. */
export function CareTeamCard({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  const { date } = useDates();
  const { memberId } = useSession();
  const mayHandOver = usePermission('hand-over.write') && client.primary?.memberId === memberId;
  return (
    <Card title={t('team.title')}>
      <ul className="rows">
        {client.careTeam.map((member) => (
          <li className="row" key={member.memberId}>
            <Initials name={member.name} />
            <span className="grow">
              <b>{member.name}</b>
              {member.coveringFor && (
                <small className={styles.below}>{t('team.covering', { name: member.coveringFor.name, date: date(member.coveringFor.until, 'day') })}</small>
              )}
            </span>
            {member.primary && <Chip tone="teal">{t('team.primary')}</Chip>}
          </li>
        ))}
        <li className="row">
          <span className="faint grow">{t('team.hint')}</span>
          {mayHandOver && <ButtonLink to={`/clients/${client.id}/hand-over`}>{t('team.handOver')}</ButtonLink>}
        </li>
      </ul>
    </Card>
  );
}
