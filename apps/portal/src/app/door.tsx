import type { ReactNode } from 'react';
import type { Session } from '../lib/session';
import { later, type Later } from '../lib/later';
import { withTexts } from './page';

/** What each door's file exports. */
interface Door {
  default: () => ReactNode;
  /** Where a person begins. */
  home: (session: Session) => string;
  /** Loads the page at an address, and what it reads first. */
  prepare: (session: Session, pathname: string) => Promise<unknown>;
}

const loadClient = (): Promise<Door> => import('./routes.client');
const loadStaff: () => Promise<Door> = withTexts('staff', () => import('./routes.staff'));

const shown = (load: () => Promise<Door>): Later => later(async () => (await load()).default);

const client = { door: shown(loadClient), load: loadClient };
const staff = { door: shown(loadStaff), load: loadStaff };

const of = (session: Session) => (session.clientId ? client : staff);

/** The door of whoever is signed in: a client's or a member of staff's. */
export const doorOf = (session: Session): Later => of(session).door;

/**
 * Loads a door and the page behind it while nothing is drawn yet, so that it is drawn once and does not move. Who still
 * owes a step stays before it.
 */
export async function prepareDoor(session: Session): Promise<void> {
  if (session.next !== 'done' || !session.practice) return;
  const { door, load } = of(session);
  const prepared = load().then(({ home, prepare }) => {
    if (window.location.pathname === '/') window.history.replaceState(null, '', home(session));
    return prepare(session, window.location.pathname);
  });
  await Promise.all([door.load(), prepared]);
}
