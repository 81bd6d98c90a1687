import { Outlet } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Tabs } from '../../ui/staff';

/** The pages of those who run the practice; each shows only to those who may open it. */
const PAGES = [
  { to: '/practice', key: 'tab.people', permission: 'member.manage', exact: true },
  { to: '/practice/care-teams', key: 'tab.careTeams', permission: 'care-team.manage', exact: false },
  { to: '/practice/supervision', key: 'tab.supervision', permission: 'supervision.manage', exact: false },
  { to: '/practice/settings', key: 'tab.settings', permission: 'practice.manage', exact: false },
  { to: '/practice/consents', key: 'tab.consents', permission: 'practice.manage', exact: false },
  { to: '/practice/note-templates', key: 'tab.noteTemplates', permission: 'practice.manage', exact: false },
  { to: '/practice/mail', key: 'tab.mail', permission: 'mail.read', exact: false },
  { to: '/practice/audit', key: 'tab.audit', permission: 'audit.read', exact: false },
] as const;

/** Running the practice: operations, never clinical text. */
export function PracticeLayout() {
  const t = useText('practice');
  const { practice, permissions } = useSession();
  useTitle(t('title'));
  return (
    <>
      <div className="page-head">
        <h1>{practice?.name ?? t('title')}</h1>
      </div>
      <Tabs
        label={t('title')}
        tabs={PAGES.filter((page) => permissions.includes(page.permission)).map((page) => ({
          to: page.to,
          label: t(page.key),
          exact: page.exact,
        }))}
      />
      <Outlet />
    </>
  );
}
