import { Route, Routes } from '../lib/router';
import { openSession } from '../lib/session';
import { mayBeSignedIn } from '../lib/session-hint';
import { loadPageAt, page, withTexts } from './page';
import { SessionDoor } from './SessionDoor';

const auth = page(() => import('./routes.auth'), 'AuthRoutes');
const hardMoment = withTexts('more', () => import('../features/hard-moment'));

const AUTH = [
  '/sign-in',
  '/second-factor',
  '/enrol-second-factor',
  '/forgotten-password',
  '/reset',
  '/invitation',
  '/setup',
  '/practices',
];

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    {AUTH.map((path) => (
      <Route key={path} path={path} element={auth} />
    ))}
    <Route path="/hard-moment" element={page(hardMoment, 'HardMomentPage')} />
    <Route path="*" element={<SessionDoor />} />
  </Routes>
);

/**
 * The addresses anyone may open. Everything else is behind the session, which decides between the two doors: the
 * same address may be a different page for a client and for staff.
 */
export function AppRoutes() {
  return routes;
}

/** Reads the session and loads what the first screen shows, so that it is drawn once and does not move. */
export async function prepareRoutes(): Promise<void> {
  await Promise.all([
    loadPageAt(routes, window.location.pathname),
    // Who was signed in finds their door loaded with the session; who turns out not to be is asked to sign in.
    openSession().then(() => (mayBeSignedIn() ? undefined : loadPageAt(routes, '/sign-in'))),
  ]);
}
