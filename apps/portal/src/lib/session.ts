import type { Schema } from '@attune/contract';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, ApiError, read } from './api';
import { setRegion } from './dates';
import { clearDrafts } from './drafts';
import { dropEarly } from './early';
import { queryClient } from './query';
import { forgetSession, mayBeSignedIn, rememberSession } from './session-hint';
import { PUSH_KEY, readLocal } from './storage';
import { changeLanguage } from './texts';

/** What has to happen before the portal opens. */
export type Next = Session['next'];

export type Membership = Schema<'MembershipDto'>;

/** Who is signed in, where, and what they may do. */
export type Session = Schema<'SessionDto'>;

/** What a person may hold, such as `client.write`. */
export type Permission = Session['permissions'][number];

const KEY = ['session'];

/** What has to be at hand before a session is given out: the door's own code and the page's. */
type Preparation = (session: Session) => Promise<unknown>;

let prepare: Preparation = async () => undefined;

/** Named once by the app, which alone knows the doors. */
export function beforeSession(preparation: Preparation): void {
  prepare = preparation;
}

async function loadSession(): Promise<Session | null> {
  if (!mayBeSignedIn()) return null;
  try {
    const session = await read(api.GET('/session'));
    setRegion(session.practice?.country ?? null);
    if (session.practice) rememberSession(session.clientId ? 'client' : 'staff');
    await Promise.all([changeLanguage(session.person.language), prepare(session)]);
    return session;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      forgetSession();
      return null;
    }
    throw error;
  }
}

const QUERY = { queryKey: KEY, queryFn: loadSession, staleTime: 5 * 60_000 };

/** The session as a query: `data` is null when nobody is signed in. */
export function useSessionQuery() {
  return useQuery(QUERY);
}

/** Reads the session before anything is drawn. What goes wrong is shown by the guard. */
export async function openSession(): Promise<void> {
  await queryClient.prefetchQuery(QUERY);
}

/** The session with which a door was opened: what is behind it keeps it until the door itself is closed. */
export const OpenedSession = createContext<Session | null>(null);

/**
 * The session of a page behind the guard, also in the moment in which it ends and the page is about to be taken away.
 * @throws Error when nobody is signed in: the page is mounted outside the guard
 */
export function useSession(): Session {
  const opened = useContext(OpenedSession);
  const { data } = useSessionQuery();
  const session = data ?? opened;
  if (!session) throw new Error('this page is outside the session guard');
  return session;
}

/** Whether the signed-in person holds a permission. */
export function usePermission(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

/** After any act that opened, changed or rotated the session: forget what was read for the last one, and ask anew. */
export async function renewSession(): Promise<Session | null> {
  rememberSession(null);
  dropEarly();
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
  return queryClient.fetchQuery({ queryKey: KEY, queryFn: loadSession, staleTime: 0 });
}

/** Reads the session again after the person changed something about themselves. */
export async function refreshSession(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: KEY });
}

/**
 * Ends the session and leaves nothing of it on this device: drafts, what was read, offline copies. When the line is
 * down the device is cleaned all the same; the error still reaches the caller, since the server has not been told.
 */
export async function signOut(): Promise<void> {
  try {
    // No reminder comes to a device that nobody is signed in on; the session ends all the same when that cannot be told.
    if (readLocal(PUSH_KEY)) await import('./push').then(({ turnPushOff }) => turnPushOff()).catch(() => undefined);
    await api.DELETE('/session');
  } finally {
    clearDrafts();
    dropEarly();
    forgetSession();
    if ('caches' in globalThis) {
      for (const name of await caches.keys()) await caches.delete(name);
    }
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
    queryClient.clear();
    queryClient.setQueryData(KEY, null);
  }
}
