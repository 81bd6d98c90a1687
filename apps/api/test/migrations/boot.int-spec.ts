import { randomBytes } from 'node:crypto';
import { AppModule } from '../../src/app.module.js';
import { ConfigError } from '../../src/platform/config/config.error.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { createPractice } from '../factories/people.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';

describe('the boot', () => {
  let test: TestApp;
  let good: NodeJS.ProcessEnv;

  beforeAll(async () => {
    test = await startTestApp();
    await createPractice(test);
    good = { ...process.env };
  });
  afterAll(() => test.close());
  afterEach(() => Object.assign(process.env, good));

  /** Boots once more on the same database with other settings; answers why it would not. */
  async function boot(environment: Record<string, string>): Promise<unknown> {
    Object.assign(process.env, environment);
    try {
      const app = await createApp(AppModule);
      await app.init();
      await app.close();
      return 'booted';
    } catch (error) {
      return error;
    }
  }

  it('succeeds with the settings that the data was made with', async () => {
    expect(await boot({})).toBe('booted');
  });

  it('is refused to the owner of the tables', async () => {
    const refusal = await boot({ APP_DATABASE_URL: test.database.ownerUrl });
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as Error).message).toMatch(/superuser, owner or BYPASSRLS/);
  });

  it.each(['superuser', 'bypassrls'])('is refused to a role that is %s', async (power) => {
    const role = `above_${randomBytes(4).toString('hex')}`;
    await test.owner.query(`create role ${role} login ${power} password 'above' in role attune_app`);
    try {
      const url = Object.assign(new URL(test.database.appUrl), { username: role, password: 'above' });
      expect(await boot({ APP_DATABASE_URL: url.toString() })).toBeInstanceOf(ConfigError);
    } finally {
      await test.owner.query(`drop role ${role}`);
    }
  });

  it('is refused with a master key that opens nothing here', async () => {
    const refusal = await boot({ MASTER_KEY: randomBytes(32).toString('base64') });
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as Error).message).toMatch(/MASTER_KEY is not the key/);
  });

  it('says a missing or sample key in words, without repeating it', async () => {
    for (const key of ['', 'change-me', 'c2hvcnQ=']) {
      const refusal = await boot({ MASTER_KEY: key });
      expect(refusal).toBeInstanceOf(ConfigError);
      if (key) expect((refusal as Error).message).not.toContain(key);
    }
  });
});
