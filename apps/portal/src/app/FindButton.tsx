import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession } from '../lib/session';
import { useText } from '../lib/texts';
import type { PalettePage } from '../features/palette';
import { Icon } from '../ui/Icon';
import { staffNav } from './staff-nav';

const Palette = lazy(async () => ({ default: (await import('../features/palette')).Palette }));

/** Pages beyond the rail, each with the permission that opens it. */
const MORE = [
  { to: '/assign', area: 'palette', text: 'assign', icon: 'leaf', permission: 'assignment.write' },
  { to: '/inbox', area: 'palette', text: 'inbox', icon: 'mail', permission: 'inbox.read' },
  { to: '/away', area: 'palette', text: 'away', icon: 'sun', permission: 'absence.own' },
  { to: '/library/programs', area: 'palette', text: 'programs', icon: 'path', permission: 'program.read' },
  { to: '/clients/new', area: 'palette', text: 'add', icon: 'plus', permission: 'client.write' },
  { to: '/practice/care-teams', area: 'practice', text: 'tab.careTeams', icon: 'people', permission: 'care-team.manage' },
  { to: '/practice/supervision', area: 'practice', text: 'links.title', icon: 'supervision', permission: 'supervision.manage' },
  { to: '/practice/settings', area: 'practice', text: 'tab.settings', icon: 'practice', permission: 'practice.manage' },
  { to: '/practice/consents', area: 'practice', text: 'tab.consents', icon: 'check', permission: 'practice.manage' },
  { to: '/practice/note-templates', area: 'practice', text: 'tab.noteTemplates', icon: 'note', permission: 'practice.manage' },
  { to: '/practice/mail', area: 'practice', text: 'tab.mail', icon: 'mail', permission: 'mail.read' },
  { to: '/practice/audit', area: 'practice', text: 'tab.audit', icon: 'history', permission: 'audit.read' },
] as const;

/** In the bar: opens the way to everything, as Ctrl or Cmd with K does from anywhere. */
export function FindButton() {
  const t = useText('palette');
  const desk = useText('desk');
  const practice = useText('practice');
  const { permissions } = useSession();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const pages: PalettePage[] = [
    ...staffNav(permissions).map((entry) => ({ to: entry.to, label: desk(entry.text), icon: entry.icon })),
    ...MORE.filter((page) => permissions.includes(page.permission)).map((page) => ({
      to: page.to,
      label: page.area === 'palette' ? t(page.text) : practice(page.text),
      icon: page.icon,
    })),
    { to: '/account', label: t('account'), icon: 'person' },
  ];
  return (
    <>
      <button type="button" className="find" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>{t('open')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Suspense>
        {open && <Palette pages={pages} mayFindClients={permissions.includes('client.read')} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
