import { startEmbeddedPostgres } from '@attune/embedded-postgres';

/** One private PostgreSQL for the whole run, unless the caller brings one. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startEmbeddedPostgres({ ephemeral: true, settings: { max_connections: '300' } });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.attuneTestServer = server;
}
