import { Route, Routes } from 'react-router';
import { SignInPage } from '../features/session';
import { AuthShell } from './AuthShell';
import { page } from './page';
import { SessionDoor } from './SessionDoor';

const session = () => import('../features/session/more');

/**
 * The addresses anyone may open. Everything else is behind the session, which decides between the two doors: the
 * same address may be a different page for a client and for staff.
 */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<AuthShell />}>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/second-factor" element={page(session, 'SecondFactorPage')} />
        <Route path="/forgotten-password" element={page(session, 'ForgottenPasswordPage')} />
        <Route path="/reset" element={page(session, 'ResetPage')} />
        <Route path="/practices" element={page(session, 'PracticesPage')} />
      </Route>
      <Route path="*" element={<SessionDoor />} />
    </Routes>
  );
}
