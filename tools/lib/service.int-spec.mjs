import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { Service } from './service.mjs';
import { isAlive, waitUntil } from './processes.mjs';
import { keepRunning } from './supervise.mjs';

jest.setTimeout(60_000);

let dir;
const services = [];
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-service-'));
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop(0);
  fs.rmSync(dir, { recursive: true, force: true });
});

const serviceOf = (code, more = {}) => {
  const script = path.join(dir, 'program.mjs');
  fs.writeFileSync(script, code);
  const service = new Service({ name: 'program', script, env: process.env, logDir: path.join(dir, 'logs'), ...more });
  services.push(service);
  return service;
};
const logText = () => fs.readFileSync(path.join(dir, 'logs', 'program.log'), 'utf8');
const SERVER = `console.log('{"msg":"up","port":7}'); setInterval(() => 0, 1000);`;

describe('a program of ours', () => {
  it('is ready when it says so, logs what it prints, and ends when asked', async () => {
    const service = serviceOf(`process.on('SIGTERM', () => { console.log('finishing'); process.exit(0); }); ${SERVER}`, { readyMessage: 'up' });
    expect(await service.start()).toEqual({ msg: 'up', port: 7 });
    await service.stop();
    expect(logText()).toBe('{"msg":"up","port":7}\nfinishing\n');
    expect(isAlive(service.pid)).toBe(false);
  });

  it('is ended by force when it does not end by itself', async () => {
    const service = serviceOf(`process.on('SIGTERM', () => 0); ${SERVER}`, { readyMessage: 'up' });
    await service.start();
    await service.stop(100);
    expect(await service.ended).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('says in its own words why it did not start, without a stack', async () => {
    const service = serviceOf(`console.error('These settings cannot be used:\\n  - PORT'); console.error('    at main (file:///x.js:1:1)'); process.exit(3);`, { readyMessage: 'up' });
    const reason = await service.start().catch((error) => error.message);
    expect(reason).toMatch(/^These settings cannot be used:\n {2}- PORT\n\nThe program "program" ended with code 3\. Its log: .*program\.log$/);
  });

  it('says why when its words are a JSON line', async () => {
    const service = serviceOf(`console.log('{"level":"error","msg":"start.failed","reason":"The key is wrong."}'); process.exit(1);`, { readyMessage: 'up' });
    await expect(service.start()).rejects.toThrow(/^The key is wrong\./);
  });

  it('hands on the setup code and does not write it down', async () => {
    const facts = [];
    const service = serviceOf(`console.log('{"msg":"setup.code","code":"ABCD-EFGH"}'); ${SERVER}`, { readyMessage: 'up', onLine: (fact) => facts.push(fact) });
    await service.start();
    await service.stop();
    expect(facts[0]).toEqual({ msg: 'setup.code', code: 'ABCD-EFGH' });
    expect(logText()).not.toContain('ABCD');
  });

  it('runs to its end when it is no server', async () => {
    expect(await serviceOf(`console.log('{"msg":"done"}');`).start()).toEqual({ msg: 'done' });
    await expect(serviceOf(`process.exit(4);`).start()).rejects.toThrow(/ended with code 4/);
  });

  it('is started again when it was killed, and given up when it keeps ending', async () => {
    const service = serviceOf(SERVER, { readyMessage: 'up' });
    await service.start();
    const events = [];
    const kept = new Promise((resolve) => {
      void keepRunning({ name: 'It', ended: () => service.ended, restart: () => service.start(), stopping: () => false }, { onEvent: (sentence) => events.push(sentence), giveUp: resolve });
    });
    const timesReady = () => logText().split('"up"').length - 1;
    for (let kill = 0; kill < 5; kill++) {
      process.kill(service.pid, 'SIGKILL');
      expect(await waitUntil(() => timesReady() === kill + 2, 10_000)).toBe(true);
    }
    process.kill(service.pid, 'SIGKILL');
    expect(await kept).toBe('It ended 6 times within a minute.');
    expect(events).toHaveLength(5);
  });
});
