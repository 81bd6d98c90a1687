import { Suspense } from 'react';
import { NavLink, Outlet } from '../lib/router';
import { useText } from '../lib/texts';
import { Brand } from '../ui/Brand';
import { useSession } from '../lib/session';
import { HardMomentLink } from '../ui/HardMomentLink';
import { Icon, type IconName } from '../ui/Icon';
import { SafetyNote } from '../ui/SafetyNote';
import { SkipLink } from '../ui/SkipLink';
import { useArrival } from './arrival';
import { News } from './news';

const TABS: readonly { to: string; icon: IconName; text: 'today' | 'path' | 'messages' | 'settings' }[] = [
  { to: '/today', icon: 'today', text: 'today' },
  { to: '/path', icon: 'path', text: 'path' },
  { to: '/messages', icon: 'message', text: 'messages' },
  { to: '/account', icon: 'person', text: 'settings' },
];

/** The client's frame: the way home and the hard-moment door above, the page, the tabs below. */
export function ClientShell() {
  const t = useText('frame');
  const main = useArrival();
  const { practice } = useSession();
  return (
    <div className="client client-page">
      <SkipLink />
      <header className="top client-col">
        <Brand to="/today" label={t('homeLabel')} />
        <HardMomentLink />
      </header>
      <main id="main" className="client-col" tabIndex={-1} ref={main}>
        <Outlet />
        <SafetyNote country={practice?.country ?? null} />
      </main>
      <div className="foot">
        <nav aria-label={t('nav')}>
          {TABS.map((tab) => (
            <NavLink key={tab.to} to={tab.to}>
              <Icon name={tab.icon} large />
              {t(tab.text)}
              {tab.text === 'messages' && (
                <Suspense>
                  <News />
                </Suspense>
              )}
            </NavLink>
          ))}
        </nav>
      </div>
    </div>
  );
}
