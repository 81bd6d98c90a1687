import { useText } from '../../lib/texts';
import { Card, Chip, Initials } from '../../ui';
import type { ClientRecord } from './api';

/** Who treats the client; the practice's owner or administrator changes it. */
export function CareTeamCard({ client }: { client: ClientRecord }) {
  const t = useText('clients');
  return (
    <Card title={t('team.title')}>
      <ul className="rows">
        {client.careTeam.map((member) => (
          <li className="row" key={member.memberId}>
            <Initials name={member.name} />
            <b className="grow">{member.name}</b>
            {member.primary && <Chip tone="teal">{t('team.primary')}</Chip>}
          </li>
        ))}
        <li className="row">
          <span className="faint">{t('team.hint')}</span>
        </li>
      </ul>
    </Card>
  );
}
