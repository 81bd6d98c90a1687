import path from 'node:path';
import { addressOf, isLoopback, readSettings } from './env.mjs';

const faultsOf = (env) => {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    return error.message;
  }
};

describe('the settings of a run', () => {
  it('need nothing: a demo on this machine, on the embedded database', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 3000, embedded: true, demo: true, production: false });
    expect(path.basename(settings.dataDir)).toBe('.data');
  });

  it('take an empty variable for an absent one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toMatchObject({ port: 3000, embedded: true, demo: true });
  });

  it('make no demo on somebody else’s database unless told to', () => {
    const external = { DATABASE_URL: 'postgres://a:b@db/attune', MASTER_KEY: 'k' };
    expect(readSettings(external)).toMatchObject({ embedded: false, demo: false });
    expect(readSettings({ ...external, DEMO: '1' }).demo).toBe(true);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'refused on a host others can reach'],
    [{ HOST: '0.0.0.0', DEMO: '1' }, 'refused on a host others can reach'],
    [{ NODE_ENV: 'production', MASTER_KEY: 'k' }, 'refused with NODE_ENV=production'],
    [{ NODE_ENV: 'production', DEMO: '0' }, 'MASTER_KEY is required in production'],
    [{ DATABASE_URL: 'postgres://a:b@db/attune' }, 'MASTER_KEY is required with DATABASE_URL'],
    [{ APP_DATABASE_URL: 'postgres://a:b@db/attune' }, 'needs DATABASE_URL'],
    [{ NODE_ENV: 'production', DATABASE_URL: 'postgres://a:b@db/attune', MASTER_KEY: 'k' }, 'APP_DATABASE_URL is required'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL must be an address that begins with postgres://'],
    [{ PORT: '70000' }, 'PORT must be'],
    [{ PORT: '3000x' }, 'PORT must be'],
    [{ DEMO: 'yes' }, 'DEMO must be 0 or 1'],
    [{ PUBLIC_URL: 'attune.example' }, 'PUBLIC_URL must be'],
    [{ SMTP_URL: 'mail.example:25' }, 'SMTP_URL must be'],
  ])('refuse %j', (env, reason) => {
    expect(faultsOf(env)).toContain(reason);
  });

  it('are refused with every fault at once', () => {
    expect(faultsOf({ PORT: 'x', PUBLIC_URL: 'x', DEMO: 'x' }).match(/^ {2}- /gm)).toHaveLength(3);
  });

  it('may open an empty Attune to others', () => {
    expect(readSettings({ HOST: '0.0.0.0', DEMO: '0' }).demo).toBe(false);
  });
});

describe('the address', () => {
  it.each([
    ['127.0.0.1', true, 'http://localhost:3000'],
    ['::1', true, 'http://localhost:3000'],
    ['0.0.0.0', false, 'http://localhost:3000'],
    ['192.168.1.5', false, 'http://192.168.1.5:3000'],
    ['fd00::5', false, 'http://[fd00::5]:3000'],
  ])('of %s', (host, loopback, address) => {
    expect([isLoopback(host), addressOf(host, 3000)]).toEqual([loopback, address]);
  });
});
