import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '../ui/NotFound';
import { ClientShell } from './ClientShell';
import { page, withTexts } from './page';

const account = withTexts('more', () => import('../features/account'));

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={<ClientShell />}>
      <Route index element={<Navigate to="/today" replace />} />
      <Route path="account" element={page(account, 'AccountPage')} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);

/**
 * The client's door: one file of code for what a first visit needs (Today and Doing are imported as they are, other
 * pages with `page(...)`). Pages with the tab bar go inside `ClientShell`; a page with its own head and foot, such as
 * doing an exercise, beside it.
 */
export default function ClientDoor() {
  return routes;
}
