import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keptMasterKey } from './master-key.mjs';
import { claimable } from './ports.mjs';
import { birthOf, isAlive } from './processes.mjs';
import { RunFile } from './run-file.mjs';
import { sourceHash } from './source-hash.mjs';

let dir;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-tools-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

describe('the master key of a data folder', () => {
  it('is 32 random bytes that only their owner reads, and stays', () => {
    const key = keptMasterKey(dir, false);
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(fs.statSync(path.join(dir, 'master-key')).mode & 0o777).toBe(0o600);
    expect(keptMasterKey(dir, true)).toBe(key);
  });

  it('is not replaced when it is gone and data is there', () => {
    expect(() => keptMasterKey(dir, true)).toThrow(/is missing.*Put the file back/);
    expect(fs.readdirSync(dir)).toEqual([]);
  });
});

describe('the run file', () => {
  const lingering = () => spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000); console.log(1)'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const noted = (other, facts) => fs.writeFileSync(path.join(dir, 'run.json'), JSON.stringify({ url: 'http://localhost:3000', processes: [], ...facts, pid: other.pid, birth: birthOf(other.pid) }));

  it('keeps a second run out while the first one serves', async () => {
    const other = lingering();
    noted(other, { state: 'ready' });
    try {
      await expect(new RunFile(dir).waitForEarlierRun()).rejects.toThrow(/running already.*localhost:3000/);
      expect(isAlive(other.pid)).toBe(true);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('waits for a run that is stopping', async () => {
    const other = lingering();
    const ended = new Promise((resolve) => other.once('exit', resolve));
    noted(other, { state: 'stopping' });
    let waited = false;
    const waiting = new RunFile(dir).waitForEarlierRun().then(() => (waited = true));
    expect(waited).toBe(false);
    other.kill('SIGKILL');
    await Promise.all([waiting, ended]);
    expect(isAlive(other.pid)).toBe(false);
  });

  it('is no hindrance when its number belongs to another process by now', async () => {
    fs.writeFileSync(path.join(dir, 'run.json'), JSON.stringify({ state: 'ready', pid: process.ppid, birth: '1', processes: [{ pid: process.ppid, birth: '1' }] }));
    await expect(new RunFile(dir).waitForEarlierRun()).resolves.toBeUndefined();
    expect(isAlive(process.ppid)).toBe(true);
  });

  it('names this run and its processes', () => {
    const file = new RunFile(dir);
    file.write({ state: 'ready', url: 'u' }, [process.ppid]);
    expect(file.read()).toEqual({ state: 'ready', url: 'u', pid: process.pid, birth: birthOf(process.pid), processes: [{ pid: process.ppid, birth: birthOf(process.ppid) }] });
    file.remove();
    expect(file.read()).toBeUndefined();
  });
});

describe('a port', () => {
  it('is claimable until somebody has it', async () => {
    const port = await claimable(0, '127.0.0.1');
    expect(await claimable(port, '127.0.0.1')).toBe(port);
    const { createServer } = await import('node:net');
    const server = createServer();
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await claimable(port, '127.0.0.1')).toBeUndefined();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('the hash of the sources', () => {
  const put = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), text);
  };
  const hash = () => sourceHash(dir, ['apps', 'nx.json', 'absent']);

  it('changes with a name or a content, and with nothing that a build does not read', () => {
    put('apps/api/src/a.ts', '1');
    put('nx.json', '{}');
    const first = hash();
    put('apps/api/src/a.spec.ts', 'a test');
    put('apps/api/dist/a.js', 'built');
    put('apps/api/node_modules/b/index.js', 'installed');
    expect(hash()).toBe(first);
    put('apps/api/src/a.ts', '2');
    const second = hash();
    expect(second).not.toBe(first);
    fs.renameSync(path.join(dir, 'apps/api/src/a.ts'), path.join(dir, 'apps/api/src/c.ts'));
    expect(hash()).not.toBe(second);
  });
});
