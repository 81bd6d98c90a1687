import type { Schema } from '@attune/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from './api';
import { usePermission } from './session';

/** A client whom the reader covers now: in whose place, and until which day. */
export type Covered = Schema<'CoveredClientDto'>;

const COVERED = { queryKey: ['covered-clients'], queryFn: () => read(api.GET('/me/covered-clients')), staleTime: 60_000 };

/** The clients whom the reader covers at this moment, by client id; empty until they are known, and for whoever treats nobody. */
export function useCovered(): ReadonlyMap<string, Covered> {
  const treats = usePermission('inbox.read');
  const { data } = useQuery({ ...COVERED, enabled: treats });
  return useMemo(() => new Map(data?.items.map((covered) => [covered.clientId, covered])), [data]);
}

/** In whose place the reader looks after one client, if they cover them now. */
export function useCoverOf(clientId: string): Covered | undefined {
  const treats = usePermission('inbox.read');
  return useQuery({ ...COVERED, enabled: treats, select: ({ items }) => items.find((covered) => covered.clientId === clientId) }).data;
}
