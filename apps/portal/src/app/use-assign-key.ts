import { useKey } from '../lib/keys';
import { useLocation, useNavigate } from '../lib/router';
import { usePermission } from '../lib/session';
import { assignAddress } from './assign-address';

/** A assigns, from anywhere in the staff door. */
export function useAssignKey(): void {
  const mayAssign = usePermission('assignment.write');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const to = mayAssign ? assignAddress(pathname) : null;
  useKey('a', to === null ? null : () => void navigate(to));
}
