import type { FastifyReply } from 'fastify';
import type { Env } from '../config/env.js';

type CookieEnv = Pick<Env, 'publicUrl'>;

const isHttps = (env: CookieEnv): boolean => env.publicUrl.startsWith('https:');

/** `__Host-` binds the cookie to this host over https; over loopback http the prefix is not possible. */
export const sessionCookieName = (env: CookieEnv): string => (isHttps(env) ? '__Host-attune' : 'attune');

export function setSessionCookie(reply: FastifyReply, env: CookieEnv, token: string, expires: Date): void {
  void reply.setCookie(sessionCookieName(env), token, { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(env), expires });
}

export function clearSessionCookie(reply: FastifyReply, env: CookieEnv): void {
  void reply.clearCookie(sessionCookieName(env), { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(env) });
}
