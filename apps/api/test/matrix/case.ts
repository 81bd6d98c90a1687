import { PERMISSIONS, type Role } from '../../src/platform/access/permissions.js';
import type { Caller } from '../factories/caller.js';
import type { Planted } from './texts.js';
import type { Route } from './routes.js';
import type { Somebody, World } from './world.js';

/** A request that its rightful caller succeeds with. */
export interface Made {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Who may send it, when it is nobody of the world but somebody made for it. */
  as?: Caller;
}

/** What a case may lean on: the people, and what was planted for the client. */
export interface Ground {
  world: World;
  planted: Planted;
}

/**
 * One way to call a route.
 * - `row`: about somebody's row. `allowed` succeed, each with a request made anew; to everybody else the row is not there.
 * - `own`: about the caller's own things. Whoever has the permission succeeds, with the same path and body.
 * - `open`: for everyone, without a session.
 */
export interface Case {
  kind: 'row' | 'own' | 'open';
  make(ground: Ground): Promise<Made> | Made;
  allowed?: string[];
  /** The status that certain people get, where it is not the one that follows from the rules. */
  refusals?: Record<string, number>;
  /** People whom this says nothing about: with the same ids they would make something of their own. */
  apart?: string[];
}

export type Cases = Record<string, Case | Case[]>;

const holds = (roles: Role[], access: Route['access']): boolean =>
  access === 'signed-in' || access === 'half-signed-in' || (PERMISSIONS[access as keyof typeof PERMISSIONS] as Role[] | undefined)?.some((role) => roles.includes(role)) === true;

/** The status that somebody must get; undefined when they must succeed. */
export function expectedRefusal(route: Route, given: Case, { key, roles, out, half }: Somebody): number | undefined {
  if (route.access === 'public') return given.refusals?.[key] ?? given.refusals?.everyone;
  if (out) return 401;
  if (half && route.access !== 'half-signed-in') return 403;
  if (!holds(roles, route.access)) return 403;
  if (given.refusals?.[key]) return given.refusals[key];
  return given.kind === 'own' || given.allowed?.includes(key) ? undefined : 404;
}
