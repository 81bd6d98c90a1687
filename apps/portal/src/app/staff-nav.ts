import type { Permission } from '../lib/session';
import type { Texts } from '../lib/texts';
import type { IconName } from '../ui/Icon';

interface Entry {
  to: string;
  icon: IconName;
  text: keyof Texts['desk'];
  /** Any of these permissions opens the page. */
  permissions: readonly Permission[];
}

/** The rail, in order. */
const ENTRIES: readonly Entry[] = [
  { to: '/today', icon: 'today', text: 'today', permissions: ['inbox.read'] },
  { to: '/clients', icon: 'people', text: 'clients', permissions: ['client.read'] },
  { to: '/calendar', icon: 'calendar', text: 'calendar', permissions: ['appointment.read'] },
  { to: '/messages', icon: 'message', text: 'messages', permissions: ['conversation.list'] },
  { to: '/library', icon: 'book', text: 'library', permissions: ['exercise.read'] },
  { to: '/supervision', icon: 'supervision', text: 'supervision', permissions: ['report.caseload'] },
  { to: '/practice', icon: 'practice', text: 'practice', permissions: ['practice.manage', 'member.manage'] },
];

/** The pages of the rail a person may open. */
export function staffNav(permissions: readonly Permission[]): readonly Entry[] {
  return ENTRIES.filter((entry) => entry.permissions.some((permission) => permissions.includes(permission)));
}

/** Where a person begins: their work first. Who treats nobody begins with what they supervise or run. */
export function staffHome(permissions: readonly Permission[]): string {
  const open = staffNav(permissions).map((entry) => entry.to);
  return ['/today', '/supervision', '/practice'].find((to) => open.includes(to)) ?? '/account';
}
