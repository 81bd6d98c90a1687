import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../lib/texts';
import { useToast } from '../../ui';
import { markRead, markUnread } from './api';

/** How many go in one request. */
const MOST = 200;

/** Which entries are chosen, and the one thing that can be done to several: marking them read, with a way back. */
export function useMarking() {
  const t = useText('review');
  const say = useToast();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const changed = async () => {
    await queries.invalidateQueries({ queryKey: ['inbox'] });
    for (const queryKey of [['clients'], ['client'], ['response']]) void queries.invalidateQueries({ queryKey });
  };
  const undo = useMutation({ mutationFn: markUnread, onSettled: changed });
  const mark = useMutation({
    mutationFn: markRead,
    onSuccess: async ({ responseIds }) => {
      setChosen((before) => new Set([...before].filter((id) => !responseIds.includes(id))));
      await changed();
      say(t('several.read', { count: responseIds.length }), responseIds.length > 0 ? () => undo.mutate(responseIds) : undefined);
    },
  });
  return {
    chosen,
    choose: (ids: readonly string[], on: boolean) =>
      setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id)))),
    mark: (ids: readonly string[]) => mark.mutate(ids.slice(0, MOST)),
    busy: mark.isPending,
    error: mark.error ?? undo.error,
  };
}

export type Marking = ReturnType<typeof useMarking>;
