import { BriefPage, useClient } from '../features/clients';
import { NudgeCard } from '../features/nudge';
import { ProgramsCard } from '../features/programs';
import { usePermission } from '../lib/session';

/** A client's first page: the page of the one feature, with the client's programs and reminders of others beside it. */
export function ClientBrief() {
  const client = useClient();
  const readsReminders = usePermission('reminder.read');
  return (
    <BriefPage
      beside={
        <>
          <ProgramsCard client={client} />
          {readsReminders && <NudgeCard client={client} />}
        </>
      }
    />
  );
}
