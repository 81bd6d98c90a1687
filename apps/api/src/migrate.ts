import { ConfigError } from './platform/config/config.error.js';
import { appUrlOf } from './platform/config/env.js';
import { migrate } from './platform/database/migrate.js';
import { log } from './platform/logging/log.js';
import { runProcess } from './platform/run-process.js';

await runProcess('migrate', async () => {
  const { DATABASE_URL: owner, APP_DATABASE_URL: app } = process.env;
  if (!owner) throw new ConfigError(['DATABASE_URL is required: migrations run as the owner']);
  await migrate(owner, app ?? appUrlOf(owner));
  log.info('migrate.done');
});
