/** `npm run reset-link -- <email>`: prints a link to a new password, for somebody who cannot get mail. */
import { addressOf, readSettings } from './env.mjs';
import { nodeCommand } from './lib/command.mjs';
import { findDatabase, hasDatabase } from './lib/database.mjs';
import { appDatabaseUrlOf } from './lib/database-urls.mjs';
import { Failure, report } from './lib/failure.mjs';
import { keptMasterKey } from './lib/master-key.mjs';
import { inRoot } from './lib/paths.mjs';
import { RunFile } from './lib/run-file.mjs';
import { whyItEnded } from './lib/why-it-ended.mjs';

/** The database that `npm start` with the same settings uses, and the key of its contents. */
function access(settings) {
  const { embedded, dataDir, databaseUrl, appDatabaseUrl } = settings;
  const url = embedded ? findDatabase(dataDir)?.url : databaseUrl;
  if (!url) throw new Failure(`No Attune is running on ${dataDir}. Start it with \`npm start\`, then ask again in another terminal.`);
  return { app: appDatabaseUrl ?? appDatabaseUrlOf(url), owner: url, masterKey: settings.masterKey ?? keptMasterKey(dataDir, hasDatabase(dataDir)) };
}

try {
  const [email] = process.argv.slice(2);
  if (!email) throw new Failure('Whose? npm run reset-link -- somebody@example.org');
  const settings = readSettings({ ...process.env, DEMO: '0' });
  const { app, owner, masterKey } = access(settings);
  const publicUrl = settings.publicUrl ?? new RunFile(settings.dataDir).read()?.publicUrl ?? addressOf(settings.host, settings.port);
  const script = 'apps/api/dist/reset-link.js';
  const { status, output } = await nodeCommand([inRoot(script), email], {
    env: { ...process.env, DATABASE_URL: owner, APP_DATABASE_URL: app, MASTER_KEY: masterKey, PUBLIC_URL: publicUrl, DATA_DIR: settings.dataDir },
  });
  const plain = output.split('\n').filter((line) => line.trim() && !line.startsWith('{'));
  if (status !== 0) throw new Failure(plain.length ? plain.join('\n') : whyItEnded({ name: script, lines: output.split('\n'), code: status, logFile: 'none' }));
  console.log(plain.join('\n'));
} catch (error) {
  report(error);
}
