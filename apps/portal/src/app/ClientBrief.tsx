import { NextBrief } from '../features/appointments/list/NextBrief';
import { BriefPage, useClient } from '../features/clients';
import { NudgeCard } from '../features/nudge';
import { ProgramsCard } from '../features/programs';
import { usePermission } from '../lib/session';

/** A client's first page: the page of the one feature, with the way to the next session's brief, the client's programs and reminders of others. */
export function ClientBrief() {
  const client = useClient();
  const readsReminders = usePermission('reminder.read');
  return (
    <BriefPage
      next={<NextBrief clientId={client.id} />}
      beside={
        <>
          <ProgramsCard client={client} />
          {readsReminders && <NudgeCard client={client} />}
        </>
      }
    />
  );
}
