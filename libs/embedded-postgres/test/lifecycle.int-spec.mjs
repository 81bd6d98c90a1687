import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../src/index.mjs';
import { isAlive, waitUntil } from '../src/postmaster.mjs';
import { closedFolder, query, startInOtherProcess } from './helpers.mjs';

jest.setTimeout(60_000);

describe('a private PostgreSQL', () => {
  const folders = [];
  const servers = [];
  const newFolder = () => {
    const dir = closedFolder();
    folders.push(dir);
    return dir;
  };
  const start = async (options) => {
    const server = await startEmbeddedPostgres(options);
    servers.push(server);
    return server;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
    for (const dir of folders.splice(0)) fs.rmSync(path.dirname(dir), { recursive: true, force: true });
  });

  it('starts in a closed folder, keeps its rows over a stop, and ends when stopped', async () => {
    const dir = newFolder();
    const first = await start({ dir });
    await query(first.url, 'create table kept (id int primary key)');
    await query(first.url, 'insert into kept values (1), (2)');
    expect(findEmbeddedPostgres(dir)).toMatchObject({ url: first.url, pid: first.pid });
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(findEmbeddedPostgres(dir)).toBeUndefined();

    const second = await start({ dir });
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
  });

  it('is the supported version, durable, and on the loopback interface only', async () => {
    const server = await start({ dir: newFolder(), settings: { max_connections: '41' } });
    const [row] = await query(
      server.url,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync,
              current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
              current_setting('max_connections') as connections, current_setting('timezone') as zone,
              current_setting('server_encoding') as encoding`,
    );
    expect(row).toEqual({
      major: 18, fsync: 'on', checksums: 'on', listens: '127.0.0.1', connections: '41', zone: 'UTC', encoding: 'UTF8',
    });
  });

  it('keeps values that a statement held out of its log', async () => {
    const dir = newFolder();
    const server = await start({ dir });
    await query(server.url, 'create table once (word text primary key)');
    await query(server.url, `insert into once values ('canary-in-a-key')`);
    await expect(query(server.url, `insert into once values ('canary-in-a-key')`)).rejects.toThrow(/duplicate key/);
    const log = fs.readFileSync(path.join(dir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('canary');
  });

  it('asks for the password', async () => {
    const server = await start({ dir: newFolder() });
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('adopts the server of a run that was killed, with its settings and rows', async () => {
    const dir = newFolder();
    const killed = await startInOtherProcess(dir);
    await query(killed.url, 'create table kept (id int)');
    await query(killed.url, 'insert into kept values (7)');
    await killed.kill();
    expect(isAlive(killed.pid)).toBe(true);

    const adopter = await start({ dir });
    expect(adopter).toMatchObject({ adopted: true, pid: killed.pid, port: killed.port });
    expect(await query(adopter.url, 'select id from kept')).toEqual([{ id: 7 }]);
    expect(await query(adopter.url, `select current_setting('max_connections') as n`)).toEqual([{ n: '37' }]);
    await adopter.stop();
    expect(isAlive(killed.pid)).toBe(false);
  });

  it('recovers after kill -9 of the postmaster without losing a committed row', async () => {
    const dir = newFolder();
    let committed = 0;
    let server = await start({ dir });
    await query(server.url, 'create table ledger (id int primary key)');
    for (let round = 0; round < 3; round++) {
      const { url, pid } = server;
      const writing = (async () => {
        for (;;) {
          await query(url, 'insert into ledger values ($1)', [committed + 1]);
          committed += 1;
          if (committed % 20 === 0) process.kill(pid, 'SIGKILL');
        }
      })();
      await expect(writing).rejects.toThrow();
      server = await start({ dir });
      expect(server.adopted).toBe(false);
      const [{ found }] = await query(server.url, 'select count(*)::int as found from ledger');
      // the one that was under way may have been committed without being acknowledged
      expect(found - committed).toBeGreaterThanOrEqual(0);
      expect(found - committed).toBeLessThanOrEqual(1);
      committed = found;
    }
    expect(committed).toBeGreaterThanOrEqual(60);
  });

  it('is not stopped by the lock file of another process', async () => {
    const dir = newFolder();
    await (await start({ dir })).stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { env: {} });
    const lock = [stranger.pid, path.join(dir, 'pgdata'), 1, 1, '', '127.0.0.1', '', 'ready'].join('\n');
    fs.writeFileSync(path.join(dir, 'pgdata', 'postmaster.pid'), lock);
    try {
      expect(await start({ dir })).toMatchObject({ adopted: false });
    } finally {
      stranger.kill();
    }
  });

  it('begins again when creating the cluster was cut short', async () => {
    const dir = newFolder();
    await (await start({ dir })).stop();
    fs.writeFileSync(path.join(dir, 'pg-unfinished'), '');
    fs.rmSync(path.join(dir, 'pgdata', 'global'), { recursive: true });
    const server = await start({ dir });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves nothing of a throw-away server, and sweeps one whose owner was killed', async () => {
    const throwaway = await start({ ephemeral: true });
    expect(await query(throwaway.url, `select current_setting('fsync') as fsync`)).toEqual([{ fsync: 'off' }]);
    fs.writeFileSync(path.join(throwaway.dir, 'owner'), '999999999');
    const next = await start({ ephemeral: true });
    expect(fs.existsSync(throwaway.dir)).toBe(false);
    expect(isAlive(throwaway.pid)).toBe(false);
    await next.stop();
    expect(fs.existsSync(next.dir)).toBe(false);
    expect(await waitUntil(() => !isAlive(next.pid), 1000)).toBe(true);
  });
});

const waysUnderRoot = process.getuid?.() === 0 ? ['namespace', 'nobody', 'nobody-dac'] : [];

for (const mode of waysUnderRoot) {
  it(`under root runs by way of ${mode}, and another way may follow on the same data`, async () => {
    const parent = closedFolder();
    const dir = path.join(parent, 'inner');
    try {
      let server;
      try {
        server = await startEmbeddedPostgres({ dir, modes: [mode] });
      } catch (error) {
        expect(error.message).toContain('refuses to run as root'); // this machine forbids the way: it says so, readably
        return;
      }
      await query(server.url, 'create table kept (id int)');
      await server.stop();
      const next = await startEmbeddedPostgres({ dir, modes: ['nobody-dac', 'namespace', 'nobody'].filter((other) => other !== mode) });
      const rows = await query(next.url, 'select * from kept');
      await next.stop();
      expect(next.mode).not.toBe(mode);
      expect(rows).toEqual([]);
    } finally {
      fs.rmSync(path.dirname(parent), { recursive: true, force: true });
    }
  });
}
