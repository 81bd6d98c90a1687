import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../lib/problem';
import { useText } from '../../../lib/texts';
import { useToast } from '../../../ui';
import { OWN_SESSIONS } from './api';

/** Reads what shows one's sessions again, after something was said to one. */
export function useRenewed(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([OWN_SESSIONS.queryKey, ['agreed']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** After a refusal because the session became something else in the meantime: shows what it is, and says so. */
export function useChanged(): (error: unknown) => void {
  const t = useText('ownSessions');
  const say = useToast();
  const renewed = useRenewed();
  return (error) => {
    if (!isChanged(error)) return;
    say(t('said.changed'));
    void renewed();
  };
}

/** Whether a refusal is about what the session has become: called off, begun, answered. */
export const isChanged = (error: unknown): boolean => error instanceof ApiError && (error.status === 409 || error.status === 404);
