const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/**
 * Why the demo practice is not made under these settings, if it is not. Its passwords are published, so it never
 * stands in production nor behind an address that others reach.
 */
export function seedRefusal(env: NodeJS.ProcessEnv): string | undefined {
  if (env.NODE_ENV?.trim() === 'production') return 'The demo practice is never made with NODE_ENV=production.';
  const host = env.HOST?.trim() || '127.0.0.1';
  if (!LOOPBACK.has(host)) return `The demo practice is served to this machine only: HOST is ${host}, which others reach.`;
  return undefined;
}
