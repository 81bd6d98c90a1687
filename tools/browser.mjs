import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A page asks nothing of anyone but our origin, and neither does the browser that tests it. */
const QUIET = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/**
 * Unpacks npm's Chromium, with the NSS and font files it needs, below `.cache/chromium`, once.
 * Into a folder of this process first and then renamed: two test runs at once, or a killed one, leave no half of it.
 */
async function unpackedChromium() {
  const home = path.join(root, '.cache', 'chromium');
  if (!fs.existsSync(path.join(home, 'chromium'))) {
    const making = path.join(root, '.cache', `chromium-${process.pid}`);
    fs.mkdirSync(making, { recursive: true });
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = making; // the package unpacks into the temporary folder and takes no other
    try {
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
    fs.rmSync(home, { recursive: true, force: true });
    try {
      fs.renameSync(making, home);
    } catch (error) {
      fs.rmSync(making, { recursive: true, force: true });
      if (!fs.existsSync(path.join(home, 'chromium'))) throw error; // else another run was first
    }
  }
  return home;
}

/** A font configuration of the unpacked fonts and nothing else, so that a page looks the same on every machine. */
function fontsOf(home) {
  const folder = path.join(home, 'fonts');
  const file = path.join(folder, 'attune.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${path.join(home, 'font-cache')}</cachedir></fontconfig>
`;
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
  return file;
}

/**
 * Finds a Chromium to test with: `CHROMIUM_PATH` when set, else the one from npm (x64 Linux).
 * @returns what Playwright's `launchOptions` and chrome-launcher take: the executable, its arguments and environment.
 * @throws when `CHROMIUM_PATH` names no file, or npm has no Chromium for this machine.
 */
export async function resolveBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { executablePath: named, args: ['--no-sandbox', ...QUIET], env: { ...process.env } };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('npm carries a Chromium for x64 Linux only: set CHROMIUM_PATH to the browser of this machine.');
  }
  const home = await unpackedChromium();
  const libraries = [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(home, 'chromium'),
    args: ['--no-sandbox', '--headless=shell', ...QUIET],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsOf(home) },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await resolveBrowser()).executablePath);
