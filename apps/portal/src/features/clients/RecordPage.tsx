import { usePermission } from '../../lib/session';
import { useClient } from './ClientLayout';
import { ConsentsCard } from '../consents/ConsentsCard';
import { CareTeamCard } from './CareTeamCard';
import { PortalCard } from './PortalCard';
import { RecordCard } from './RecordCard';
import { StandingCard } from './StandingCard';

/** The client's details, their portal, who treats them, and the end of treatment. */
export function RecordPage() {
  const client = useClient();
  const mayWrite = usePermission('client.write');
  return (
    <div className="cols">
      <div className="stack">
        <RecordCard client={client} mayWrite={mayWrite} />
        <ConsentsCard clientId={client.id} />
        {mayWrite && <StandingCard client={client} />}
      </div>
      <aside className="stack">
        {client.state === 'active' && <PortalCard client={client} mayWrite={mayWrite} />}
        <CareTeamCard client={client} />
      </aside>
    </div>
  );
}
