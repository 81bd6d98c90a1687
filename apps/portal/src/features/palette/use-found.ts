import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useLocalized } from '../../lib/localized';
import type { IconName } from '../../ui';
import { findClients, findExercises } from './api';
import type { PalettePage } from './Palette';
import { fits } from './fits';

export interface Found {
  to: string;
  label: string;
  icon: IconName;
  kind: 'page' | 'client' | 'exercise';
}

/** What fits the words: pages at once, clients and exercises as the server finds them. */
export function useFound(text: string, pages: readonly PalettePage[], mayFindClients: boolean): Found[] {
  const say = useLocalized();
  const search = useDeferredValue(text.trim());
  const options = { enabled: search !== '', placeholderData: keepPreviousData };
  const clients = useQuery({
    ...options,
    queryKey: ['clients', 'palette', search],
    queryFn: () => findClients(search),
    enabled: search !== '' && mayFindClients,
  });
  const exercises = useQuery({ ...options, queryKey: ['exercises', 'palette', search], queryFn: () => findExercises(search) });
  const found: Found[] = pages.filter((page) => fits(page.label, text)).map((page) => ({ ...page, kind: 'page' }));
  if (search === '') return found;
  for (const client of clients.data?.items ?? []) {
    if (client.waiting !== null) found.push({ to: `/clients/${client.id}`, label: client.name, icon: 'person', kind: 'client' });
  }
  for (const exercise of exercises.data?.items ?? []) {
    found.push({ to: `/library/${exercise.id}`, label: say(exercise.title), icon: 'leaf', kind: 'exercise' });
  }
  return found;
}
