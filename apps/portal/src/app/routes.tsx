import { Route, Routes } from '../lib/router';
import { openSession } from '../lib/session';
import { mayBeSignedIn } from '../lib/session-hint';
import { HARD_MOMENT, hardMoment } from './help';
import { loadPageAt, page, withTexts } from './page';
import { SessionDoor } from './SessionDoor';

const signIn = () => import('../features/session');
const session = withTexts('more', () => import('../features/session/more'));
const links = withTexts('more', () => import('./links'));
const setup = withTexts('more', () => import('../features/setup'));

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={page(() => import('./AuthShell'), 'AuthShell')}>
      <Route path="/sign-in" element={page(signIn, 'SignInPage')} />
      <Route path="/second-factor" element={page(session, 'SecondFactorPage')} />
      <Route path="/enrol-second-factor" element={page(links, 'EnrolPage')} />
      <Route path="/forgotten-password" element={page(session, 'ForgottenPasswordPage')} />
      <Route path="/reset" element={page(session, 'ResetPage')} />
      <Route path="/invitation" element={page(links, 'InvitationPage')} />
      <Route path="/unsubscribe" element={page(links, 'UnsubscribePage')} />
      <Route path="/setup" element={page(setup, 'SetupPage')} />
      <Route path="/practices" element={page(session, 'PracticesPage')} />
    </Route>
    <Route path="/hard-moment" element={page(hardMoment, 'HardMomentPage')} />
    <Route path="/with" element={page(links, 'WithPage')} />
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
  const { pathname } = window.location;
  // Whoever opens a partner's link is nobody here, also with a session of their own.
  if (pathname.startsWith('/with')) return loadPageAt(routes, '/with');
  // Help is drawn as soon as it is here; who somebody is may come later.
  if (pathname === HARD_MOMENT) {
    void openSession();
    return loadPageAt(routes, pathname);
  }
  await Promise.all([
    loadPageAt(routes, pathname),
    // Who was signed in finds their door loaded with the session; who turns out not to be is asked to sign in.
    openSession().then(() => (mayBeSignedIn() ? undefined : loadPageAt(routes, '/sign-in'))),
  ]);
}
