import { Route, Routes } from '../lib/router';
import { SignInPage } from '../features/session';
import { AuthShell } from './AuthShell';
import { page, withTexts } from './page';

const session = () => import('../features/session/more');
const enrol = withTexts('more', () => import('../features/account/enrol'));
const invitation = withTexts('more', () => import('../features/invitation'));
const setup = withTexts('more', () => import('../features/setup'));

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={<AuthShell />}>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/second-factor" element={page(session, 'SecondFactorPage')} />
      <Route path="/enrol-second-factor" element={page(enrol, 'EnrolPage')} />
      <Route path="/forgotten-password" element={page(session, 'ForgottenPasswordPage')} />
      <Route path="/reset" element={page(session, 'ResetPage')} />
      <Route path="/invitation" element={page(invitation, 'InvitationPage')} />
      <Route path="/setup" element={page(setup, 'SetupPage')} />
      <Route path="/practices" element={page(session, 'PracticesPage')} />
    </Route>
  </Routes>
);

/** The pages before a session, and those that lead to one. */
export function AuthRoutes() {
  return routes;
}
