import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A folder of our own, closed to others and with a space in its name, as a home directory may be. */
export function closedFolder() {
  const parent = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'attune pg '));
  fs.chmodSync(parent, 0o700);
  return path.join(parent, 'data folder');
}

export async function query(url, text, values = []) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the server may be killed under us: the query's own promise tells
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts the database in a process of its own, which prints its address and then lives until it is killed. */
export async function startInOtherProcess(dir) {
  const index = new URL('../src/index.mjs', import.meta.url).href;
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(index)});
    const server = await startEmbeddedPostgres({ dir: process.env.PG_DIR, settings: { max_connections: '37' } });
    console.log(JSON.stringify({ url: server.url, pid: server.pid, port: server.port }));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '', PG_DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data)));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const killed = new Promise((resolve) => child.once('exit', resolve));
  return {
    ...JSON.parse(line),
    kill: () => {
      child.kill('SIGKILL');
      return killed;
    },
  };
}
