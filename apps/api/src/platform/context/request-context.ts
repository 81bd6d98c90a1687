import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from '../access/permissions.js';

/** The practice a request works in, and with what it opens its keys. */
export interface PracticeContext {
  id: string;
  name: string;
  country: string;
  timeZone: string;
  language: 'en' | 'es';
  secondFactorRequired: boolean;
  demo: boolean;
  sealedKey: Buffer;
}

export interface PersonContext {
  id: string;
  name: string;
  email: string;
  language: 'en' | 'es';
  sessionId: string;
  hasSecondFactor: boolean;
  passedSecondFactor: boolean;
}

/** Who is asking, for which practice and in which role. Made once per request by the session guard. */
export interface RequestContext {
  requestId: string;
  person?: PersonContext;
  practice?: PracticeContext;
  memberId?: string;
  clientId?: string;
  roles: Role[];
  /** What the route reads with its session (`ReadsWithSession`). */
  found?: unknown;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with `context` as the present one. */
export const runInContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

/** The present context. @throws Error outside of a request or job: a fault of ours. */
export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('no request context');
  return context;
}

/** The present context, if there is one (for the logger). */
export const maybeContext = (): RequestContext | undefined => storage.getStore();

/** The practice of the present request. @throws Error when the route was reached without one: a fault of ours. */
export function currentPractice(): PracticeContext {
  const { practice } = currentContext();
  if (!practice) throw new Error('no practice in this context');
  return practice;
}
