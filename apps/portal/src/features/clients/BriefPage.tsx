import type { ReactNode } from 'react';
import { AppointmentsCard } from '../appointments/list/AppointmentsCard';
import { AssignmentsCard } from './AssignmentsCard';
import { SessionBriefCard } from './brief/SessionBriefCard';
import { useClient } from './ClientLayout';

/** What a therapist reads in the minute before a session; `next` and `beside`: what other features add at its end and below what is assigned. */
export function BriefPage({ next, beside }: { next?: ReactNode; beside?: ReactNode }) {
  const client = useClient();
  return (
    <div className="cols">
      <div className="stack">
        <SessionBriefCard client={client} next={next} />
      </div>
      <aside className="stack no-print">
        <AppointmentsCard client={client} />
        <AssignmentsCard client={client} />
        {beside}
      </aside>
    </div>
  );
}
