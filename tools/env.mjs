import path from 'node:path';
import { Failure } from './lib/failure.mjs';
import { root } from './lib/paths.mjs';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const ANY = ['0.0.0.0', '::', ''];

/** Whether only this machine can reach a server bound to the host. */
export const isLoopback = (host) => LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Where a person at this machine opens what is bound to the host. */
export const addressOf = (host, port) => {
  const name = isLoopback(host) || ANY.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const isAddress = (value, protocols) => URL.canParse(value) && protocols.includes(new URL(value).protocol);

function readDemo(value, { embedded, exposed, production }, faults) {
  const demo = value === undefined ? embedded : ['1', 'true'].includes(value);
  if (value !== undefined && !['0', '1', 'true', 'false'].includes(value)) faults.push('DEMO must be 0 or 1');
  if (demo && production) faults.push('The demo practice has published passwords and is refused with NODE_ENV=production: set DEMO=0');
  else if (demo && exposed) faults.push('The demo practice has published passwords and is refused on a host others can reach: set DEMO=0, or HOST=127.0.0.1');
  return demo;
}

/**
 * The settings of one run of Attune, from environment variables (README.md lists them).
 * @throws Failure that names every fault at once
 */
export function readSettings(env = process.env) {
  const faults = [];
  const get = (name) => env[name]?.trim() || undefined;
  const checked = (name, protocols) => {
    const value = get(name);
    if (value && !isAddress(value, protocols)) faults.push(`${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return value;
  };
  const production = get('NODE_ENV') === 'production';
  const host = get('HOST') ?? '127.0.0.1';
  const port = Number(get('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) faults.push('PORT must be a whole number from 0 to 65535');
  const publicUrl = checked('PUBLIC_URL', ['http:', 'https:']);
  const databaseUrl = checked('DATABASE_URL', ['postgres:', 'postgresql:']);
  const appDatabaseUrl = checked('APP_DATABASE_URL', ['postgres:', 'postgresql:']);
  checked('SMTP_URL', ['smtp:', 'smtps:']);
  if (appDatabaseUrl && !databaseUrl) faults.push('APP_DATABASE_URL needs DATABASE_URL beside it: the owner migrates');
  if (production && databaseUrl && !appDatabaseUrl) faults.push('APP_DATABASE_URL is required in production');
  const masterKey = get('MASTER_KEY');
  if (!masterKey && production) faults.push('MASTER_KEY is required in production: 32 random bytes in base64 (`openssl rand -base64 32`)');
  else if (!masterKey && databaseUrl) faults.push('MASTER_KEY is required with DATABASE_URL: 32 random bytes in base64 (`openssl rand -base64 32`)');
  const embedded = !databaseUrl;
  const demo = readDemo(get('DEMO'), { embedded, production, exposed: !isLoopback(host) }, faults);
  if (faults.length) throw new Failure(`Attune cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return { production, host, port, publicUrl, databaseUrl, appDatabaseUrl, masterKey, embedded, demo, dataDir: path.resolve(root, get('DATA_DIR') ?? '.data') };
}
