import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { handOver, runAs } from './runner.mjs';

/** A small environment of PostgreSQL's own: English messages, and nothing inherited that would change its behaviour. */
export const serverEnvironment = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}) });

/** Where everything of one private PostgreSQL lies below its folder. */
export const layout = (dir) => ({ dataDir: path.join(dir, 'pgdata'), secret: path.join(dir, 'pg-password'), log: path.join(dir, 'postgres.log') });

/**
 * Creates the database cluster on the first start; finishes the job of one that was cut short.
 * The superuser's password is random and lies beside the data, readable by its owner only.
 */
export function createCluster({ dir, initdb, runner, user, ephemeral }) {
  const { dataDir, secret } = layout(dir);
  const unfinished = path.join(dir, 'pg-unfinished'); // there from before initdb until after it, so only then data is thrown away
  if (fs.existsSync(path.join(dataDir, 'PG_VERSION')) && !fs.existsSync(unfinished)) return handOver(runner, dataDir);
  fs.writeFileSync(unfinished, '');
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { mode: 0o700 });
  fs.writeFileSync(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  handOver(runner, dataDir);
  handOver(runner, secret);
  const made = runAs(
    runner,
    initdb,
    [
      ...['-D', dataDir, '-U', user, '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...(ephemeral ? ['--no-sync'] : ['--data-checksums']),
    ],
    { env: serverEnvironment() },
  );
  if (made.status !== 0) {
    throw new Error(`PostgreSQL could not create its data folder ${dataDir}: ${made.error?.message ?? made.stderr.trim()}`);
  }
  fs.rmSync(unfinished);
}
