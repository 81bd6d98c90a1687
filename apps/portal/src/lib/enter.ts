import { useLocation, useNavigate } from './router';
import { renewSession, type Next } from './session';
import { rememberSession } from './session-hint';

/** Where the person was going when the session door stopped them; only addresses of our own. */
export function useDestination(): string {
  const state: unknown = useLocation().state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/';
}

/** Goes on after any act that opened or moved the session: to the second step, or to where the person was going. */
export function useEnter(): (next: Next) => Promise<void> {
  const navigate = useNavigate();
  const from = useDestination();
  return async (next) => {
    rememberSession(null);
    if (next !== 'done') {
      await navigate(`/${next}`, { replace: true, state: { from } });
      return;
    }
    await renewSession();
    await navigate(from, { replace: true });
  };
}
