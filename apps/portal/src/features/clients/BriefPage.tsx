import type { ReactNode } from 'react';
import { AppointmentsCard } from '../appointments/list/AppointmentsCard';
import { AssignmentsCard } from './AssignmentsCard';
import { SessionBriefCard } from './brief/SessionBriefCard';
import { useClient } from './ClientLayout';

/** What a therapist reads in the minute before a session; `before` and `beside`: what other features add above it and below what is assigned. */
export function BriefPage({ before, beside }: { before?: ReactNode; beside?: ReactNode }) {
  const client = useClient();
  return (
    <div className="cols">
      <div className="stack">
        {before}
        <SessionBriefCard client={client} />
      </div>
      <aside className="stack">
        <AppointmentsCard client={client} />
        <AssignmentsCard client={client} />
        {beside}
      </aside>
    </div>
  );
}
