import '../ui/desk-icons';
import { Link, NavLink, Outlet } from '../lib/router';
import { useSession } from '../lib/session';
import { useText } from '../lib/texts';
import { Brand } from '../ui/Brand';
import { Chip } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import { SkipLink } from '../ui/SkipLink';
import { Initials } from '../ui/Initials';
import { StaffTheme } from '../ui/staff/StaffTheme';
import { useArrival } from './arrival';
import { FindButton } from './FindButton';
import { staffHome, staffNav } from './staff-nav';
import { useAssignKey } from './use-assign-key';

const ROLES = ['owner', 'admin', 'therapist', 'supervisor'] as const;

/** The staff frame: the rail (a bottom bar on a phone), the bar that says where one is, and the page. */
export function StaffShell() {
  const t = useText('desk');
  const { person, practice, roles, permissions } = useSession();
  const main = useArrival();
  useAssignKey();
  const titles = ROLES.filter((role) => roles.includes(role)).map((role) => t(`role.${role}`));
  return (
    <StaffTheme>
      <SkipLink />
      <div className="shell">
        <aside className="rail" aria-label="Attune">
          <Brand to={staffHome(permissions)} />
          <nav className="nav" aria-label={t('nav')}>
            {staffNav(permissions).map((entry) => (
              <NavLink key={entry.to} to={entry.to}>
                <Icon name={entry.icon} />
                <span>{t(entry.text)}</span>
              </NavLink>
            ))}
          </nav>
          <Link className="rail-foot" to="/account">
            <Initials name={person.name} />
            <div>
              <span className="vh">{t('account')}</span>
              <b>{person.name}</b>
              <small>{titles.join(', ')}</small>
            </div>
          </Link>
        </aside>
        <div>
          <header className="bar">
            <FindButton />
            <div className="bar-end">
              <span className="bar-place">{practice?.name}</span>
              {practice?.demo && <Chip>{t('demo')}</Chip>}
              <Link className="bar-person" to="/account">
                <Initials name={person.name} />
                <span className="vh">{t('account')}</span>
              </Link>
            </div>
          </header>
          <main className="page" id="main" tabIndex={-1} ref={main}>
            <Outlet />
          </main>
        </div>
      </div>
    </StaffTheme>
  );
}
