import { createHmac } from 'node:crypto';
import type { S3Settings } from '../files/s3-store.js';
import { ConfigError } from './config.error.js';
import { readS3 } from './s3-settings.js';
import { readVapid, type VapidSettings } from './vapid-settings.js';

/** The validated settings of one process. Instants and durations nowhere: those belong to the clock. */
export interface Env {
  production: boolean;
  host: string;
  port: number;
  publicUrl: string;
  trustProxy: boolean;
  portalDir: string | undefined;
  dataDir: string | undefined;
  databaseUrl: string | undefined;
  appDatabaseUrl: string;
  masterKey: Buffer;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The bucket that files are kept in; a folder in `dataDir` otherwise. */
  filesS3: S3Settings | undefined;
  /** The operator's own keys for web push; else they follow from the master key. */
  vapid: VapidSettings | undefined;
  poolSize: number;
  /** Tests alone move the clock, by what this file says; refused in production. */
  testClockFile: string | undefined;
}

const SAMPLE_SECRETS = ['change-me', 'changeme', 'sample', 'example', 'secret', 'password'];
const isUrl = (value: string, protocols: string[]): boolean => URL.canParse(value) && protocols.includes(new URL(value).protocol);

/** The application role's connection, derived from the owner's when none is given: same server, own password. */
export function appUrlOf(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const password = createHmac('sha256', decodeURIComponent(url.password)).update('attune_app').digest('base64url');
  url.username = 'attune_app';
  url.password = password;
  return url.toString();
}

/**
 * Reads the environment once, at boot.
 * @throws ConfigError listing every fault, so that one look mends them all.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const faults: string[] = [];
  const get = (name: string): string | undefined => source[name]?.trim() || undefined;
  const production = get('NODE_ENV') === 'production';

  const port = Number(get('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('PORT must be a number from 0 to 65535');
  const host = get('HOST') ?? '127.0.0.1';
  const publicUrl = (get('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, '');
  if (!isUrl(publicUrl, ['http:', 'https:'])) faults.push('PUBLIC_URL must be an http or https address');

  const databaseUrl = get('DATABASE_URL');
  if (databaseUrl && !isUrl(databaseUrl, ['postgres:', 'postgresql:'])) faults.push('DATABASE_URL must be a postgres address');
  const given = get('APP_DATABASE_URL');
  if (given && !isUrl(given, ['postgres:', 'postgresql:'])) faults.push('APP_DATABASE_URL must be a postgres address');
  if (!given && !databaseUrl) faults.push('APP_DATABASE_URL (or DATABASE_URL) is required');
  if (production && !given) faults.push('APP_DATABASE_URL is required in production: the API does not connect as the owner');

  const key = Buffer.from(get('MASTER_KEY') ?? '', 'base64');
  if (!get('MASTER_KEY')) faults.push('MASTER_KEY is required: 32 random bytes in base64, for example from `openssl rand -base64 32`');
  else if (key.length !== 32) faults.push('MASTER_KEY must be 32 bytes in base64');
  else if (production && new Set(key).size < 12) faults.push('MASTER_KEY is a sample: make your own with `openssl rand -base64 32`');
  if (production) {
    for (const [name, url] of [['DATABASE_URL', databaseUrl], ['APP_DATABASE_URL', given]] as const) {
      const password = url && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
      if (SAMPLE_SECRETS.some((s) => password.toLowerCase().includes(s))) faults.push(`${name} carries a sample password`);
    }
  }
  const smtpUrl = get('SMTP_URL');
  if (smtpUrl && !isUrl(smtpUrl, ['smtp:', 'smtps:'])) faults.push('SMTP_URL must be an smtp or smtps address');

  const vapid = readVapid(get, faults);
  const filesS3 = readS3(get, faults);
  if (production && !filesS3 && !get('DATA_DIR')) faults.push('DATA_DIR or FILES_S3_URL is required in production: files are kept there');

  const testClockFile = get('TEST_CLOCK_FILE');
  if (production && testClockFile) faults.push('TEST_CLOCK_FILE is for tests and refused in production: nobody moves the clock there');

  if (faults.length) throw new ConfigError(faults);
  return {
    production, host, port, publicUrl, smtpUrl, databaseUrl, filesS3, testClockFile, vapid,
    trustProxy: ['1', 'true'].includes(get('TRUST_PROXY') ?? ''),
    portalDir: get('PORTAL_DIR'),
    dataDir: get('DATA_DIR'),
    appDatabaseUrl: given ?? appUrlOf(databaseUrl!),
    masterKey: key,
    mailFrom: get('MAIL_FROM') ?? `Attune <no-reply@${new URL(publicUrl).hostname}>`,
    poolSize: Number(get('DATABASE_POOL') ?? 10),
  };
}
