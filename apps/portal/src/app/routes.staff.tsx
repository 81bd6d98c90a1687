import '../styles/staff.css';
import { Navigate, Route, Routes } from 'react-router';
import { useSession } from '../lib/session';
import { NotFound } from '../ui/NotFound';
import { page, withTexts } from './page';
import { staffHome } from './staff-nav';
import { StaffShell } from './StaffShell';

const account = withTexts('more', () => import('../features/account'));

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={<StaffShell />}>
      <Route index element={<Home />} />
      <Route path="account" element={page(account, 'AccountPage')} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);

/** The staff door. Add a page as one line, loaded when it is opened: `page(() => import('../features/clients'), …)`. */
export default function StaffDoor() {
  return routes;
}

/** The first page of the rail that this person may open. */
function Home() {
  return <Navigate to={staffHome(useSession().permissions)} replace />;
}
