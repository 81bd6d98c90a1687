import { useQuery } from '@tanstack/react-query';
import { openProposals, waitingProposals, type Assignment, type ClientOfPlan } from '../api';
import { ProposalCard } from './ProposalCard';

/** What the client proposes to change about an assignment, while nobody has answered it. Its words are read only then. */
export function ProposalOf({ client, assignment }: { client: ClientOfPlan; assignment: Assignment }) {
  const waiting = useQuery({ queryKey: ['proposals', 'waiting', 'all'], queryFn: waitingProposals });
  const waits = waiting.data?.items.find(({ assignmentId }) => assignmentId === assignment.id);
  const { data } = useQuery({
    queryKey: ['proposals', 'of', client.id, waits?.id],
    queryFn: () => openProposals(client.id),
    enabled: waits !== undefined,
  });
  const proposal = waits && data?.items.find(({ id }) => id === waits.id);
  return proposal ? <ProposalCard key={proposal.id} client={client} assignment={assignment} proposal={proposal} /> : null;
}
