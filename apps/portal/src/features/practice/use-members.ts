import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listMembers, type Member, type Role } from './api';

const KEY = ['members'];

/** Everyone who works or worked here. */
export function useMembers() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: listMembers });
  return { members: data?.items, error, retry: () => void refetch() };
}

/** Reads again what an act on a member may have changed: people, and who treats whom. */
export function useRenewPeople(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: KEY });
    void queries.invalidateQueries({ queryKey: ['clients'] });
    void queries.invalidateQueries({ queryKey: ['mail'] });
  };
}

/** Those who may take on something that needs a role: not ended, by name. */
export function holding(members: readonly Member[] | undefined, role: Role): Member[] {
  return (members ?? [])
    .filter((member) => member.state !== 'ended' && member.roles.includes(role))
    .sort((a, b) => a.name.localeCompare(b.name));
}
