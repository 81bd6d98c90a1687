import { NextBrief } from '../features/appointments/list/NextBrief';
import { BriefPage, useClient } from '../features/clients';
import { NudgeCard } from '../features/nudge';
import { ProgramsCard } from '../features/programs';
import { usePermission } from '../lib/session';
import { StartNote } from './StartNote';

/** A client's first page: the page of the one feature, with the way to the next session's brief, the client's programs and reminders of others. */
export function ClientBrief() {
  const client = useClient();
  const readsReminders = usePermission('reminder.read');
  const writesNotes = usePermission('note.write');
  return (
    <BriefPage
      next={
        <div className="acts no-print">
          {writesNotes && <StartNote clientId={client.id} />}
          <NextBrief clientId={client.id} />
        </div>
      }
      beside={
        <>
          <ProgramsCard client={client} />
          {readsReminders && <NudgeCard client={client} />}
        </>
      }
    />
  );
}
