import { useQuery } from '@tanstack/react-query';
import { openProposals, type Assignment, type ClientOfPlan } from '../api';
import { ProposalCard } from './ProposalCard';

/** What the client proposes to change about an assignment, while nobody has answered it. */
export function ProposalOf({ client, assignment }: { client: ClientOfPlan; assignment: Assignment }) {
  const { data } = useQuery({ queryKey: ['client', client.id, 'proposals'], queryFn: () => openProposals(client.id) });
  const proposal = data?.items.find(({ assignmentId, state }) => assignmentId === assignment.id && state === 'open');
  return proposal ? <ProposalCard key={proposal.id} client={client} assignment={assignment} proposal={proposal} /> : null;
}
