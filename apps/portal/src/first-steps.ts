/**
 * The first script of the page, in a file of its own that the page's own script does not wait for: it shows the chosen
 * theme before the first paint, and asks for everything this visit will need, while the page's own script is on its
 * way. A line with long ways waits for one answer then, instead of four after each other. All of it is a head start:
 * without it the same files and answers are asked for later.
 */
import { startReading } from './lib/early';
import { mayBeSignedIn, signedInAs } from './lib/session-hint';
import { firstLanguage } from './lib/texts/languages';
import { showTheme } from './lib/show-theme';

type Opened = 'anything' | 'signIn' | 'client' | 'doing' | 'hardMoment' | 'staff';
declare const __FIRST_FILES__: Partial<Record<Opened, Record<string, string[]>>>;

const language = firstLanguage();
const path = window.location.pathname;
const asked = new Set<string>();

/** Asks for files without running them: code as modules, styles as styles. */
function fetchFiles(opened: Opened): void {
  for (const href of __FIRST_FILES__[opened]?.[language] ?? []) {
    if (asked.has(href)) continue;
    asked.add(href);
    const link = document.createElement('link');
    const style = href.endsWith('.css');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}

/** Where a client begins; every other page asks for its own. */
function readToday(): void {
  if (path === '/' || path === '/today') void startReading('/api/v1/me/today');
}

function openClientDoor(): void {
  fetchFiles(path.startsWith('/do/') ? 'doing' : 'client');
  readToday();
}

/** A device that knows that somebody signed in, but not at which door, learns it from the session. */
async function openDoorOf(session: Promise<Response>): Promise<void> {
  const response = await session;
  if (!response.ok) return fetchFiles('signIn');
  const { clientId } = (await response.clone().json()) as { clientId: string | null };
  if (clientId) openClientDoor();
  else fetchFiles('staff');
}

document.documentElement.lang = language;
document.documentElement.dataset.door = signedInAs() ?? (mayBeSignedIn() ? 'client' : 'none');
showTheme();
fetchFiles('anything');
if (path === '/hard-moment') fetchFiles('hardMoment');
// Whoever opens a partner's link is nobody here, also with a session of their own.
if (path.startsWith('/with')) document.documentElement.dataset.door = 'none';
else if (!mayBeSignedIn()) fetchFiles('signIn');
else {
  const session = startReading('/api/v1/session');
  const door = signedInAs();
  if (door === 'client') openClientDoor();
  else if (door === 'staff') fetchFiles('staff');
  else openDoorOf(session).catch(() => undefined);
}
