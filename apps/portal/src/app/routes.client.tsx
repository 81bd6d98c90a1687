import { Navigate, Route, Routes } from '../lib/router';
import { useEffect } from 'react';
import { loadNotThisTime, prefetchToday, TodayPage } from '../features/today';
import { useDelivery } from '../lib/delivery';
import { useSession, type Session } from '../lib/session';
import { NotFound } from '../ui/NotFound';
import { ClientShell } from './ClientShell';
import { hardMoment } from './help';
import { own as path } from './news';
import { hasPagesAt, loadPageAt, page, withTexts } from './page';

const doing = withTexts('doing', () => import('../features/doing'));
const account = withTexts('more', () => import('../features/account'));
const keepsakes = withTexts('kinds', withTexts('more', () => import('../features/keepsakes')));
const charts = withTexts('more', withTexts('pictures', () => import('../features/path/charts')));
const safetyPlan = withTexts('help', () => import('../features/safety-plan/own'));

/** The first page comes first. */
const AFTER_MS = 2_000;

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={<ClientShell />}>
      <Route index element={<Navigate to="/today" replace />} />
      <Route path="today" element={<TodayPage />} />
      <Route path="path" element={page(path, 'PathPage')} />
      <Route path="path/agreed" element={page(path, 'AgreedPage')} />
      <Route path="path/sessions" element={page(path, 'SessionsPage')} />
      <Route path="path/charts" element={page(charts, 'ChartsPage')} />
      <Route path="path/learned" element={page(path, 'LearnedPage')} />
      <Route path="path/program" element={page(path, 'ProgramPage')} />
      <Route path="path/take-along" element={page(path, 'TakeAlongPage')} />
      <Route path="path/partner" element={page(path, 'PartnerPage')} />
      <Route path="path/:responseId" element={page(path, 'EntryPage')} />
      <Route path="cards" element={page(keepsakes, 'KeepsakesPage')} />
      <Route path="messages" element={page(path, 'OwnMessagesPage')} />
      <Route path="privacy" element={page(path, 'PrivacyPage')} />
      <Route path="consents" element={page(path, 'ConsentsPage')} />
      <Route path="consents/sign/:textId" element={page(path, 'SignPage')} />
      <Route path="consents/:consentId" element={page(path, 'OwnCopyPage')} />
      <Route path="safety-plan" element={page(safetyPlan, 'OwnPlanPage')} />
      <Route path="safety-plan/edit" element={page(safetyPlan, 'EditOwnPlanPage')} />
      <Route path="safety-plan/versions" element={page(safetyPlan, 'OwnVersionsPage')} />
      <Route path="account" element={page(account, 'AccountPage')} />
      <Route path="account/reminders" element={page(path, 'RemindersPage')} />
      <Route path="*" element={<NotFound />} />
    </Route>
    <Route path="do/:assignmentId/:responseId" element={page(doing, 'DoingPage')} />
  </Routes>
);

/** Where a client begins. */
export const home = () => '/today';

/** What has to be there before the client's door is drawn: the page at this address, or what Today says. */
export async function prepare(_session: Session, pathname: string): Promise<void> {
  await (hasPagesAt(routes, pathname) ? loadPageAt(routes, pathname) : prefetchToday());
}

/**
 * The client's door: one file of code for what a first visit needs (Today is imported as it is, other pages with
 * `page(...)`). Pages with the tab bar go inside `ClientShell`; a page with its own head and foot, such as doing an
 * exercise, beside it. While it is open, what waits on this phone goes out; a little later the exercises and help are
 * at hand without a line.
 */
export default function ClientDoor() {
  const session = useSession();
  useDelivery(session.person.id);
  useEffect(() => {
    // It lies on the phone before anybody needs it.
    const help = () => hardMoment().then(({ bringHelp }) => bringHelp(session));
    const fetchMore = () => [doing().then(({ loadSmaller }) => loadSmaller()), help(), loadNotThisTime()].forEach((coming) => coming.catch(() => undefined));
    const timer = setTimeout(fetchMore, AFTER_MS);
    return () => clearTimeout(timer);
  }, [session]);
  return routes;
}
