import '../styles/staff.css';
import { Navigate, Route, Routes } from 'react-router';
import { useSession } from '../lib/session';
import { staffHome } from './staff-nav';
import { NotFound } from '../ui/NotFound';
import { StaffShell } from './StaffShell';

/** The staff door. Add a page as one line, loaded when it is opened: `page(() => import('../features/clients'), …)`. */
export default function StaffDoor() {
  return (
    <Routes>
      <Route element={<StaffShell />}>
        <Route index element={<Home />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

/** The first page of the rail that this person may open. */
function Home() {
  return <Navigate to={staffHome(useSession().permissions)} replace />;
}
