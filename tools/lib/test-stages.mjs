import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@attune/embedded-postgres';
import { nx } from './build.mjs';
import { nodeCommand } from './command.mjs';
import { inRoot, root } from './paths.mjs';
import { sayings } from './sayings.mjs';
import { tallyOfCheck, tallyOfJest, tallyOfPlaywright } from './tally.mjs';

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const check = ({ status, output }) => ({ ...tallyOfCheck(status === 0), output });

/** Without Nx's project graph the rule on module boundaries is left out, with a warning only. */
const lint = ({ status, output }) => check({ status: output.includes('The rule will be skipped') ? 1 : status, output });

/** Every folder with Jest settings of its own, the fast ones first. */
export function jestProjects() {
  const below = (folder) => fs.readdirSync(inRoot(folder)).sort().map((name) => path.join(folder, name));
  return ['tools', ...below('libs'), ...below('apps')].filter((folder) => fs.existsSync(inRoot(folder, 'jest.config.js')));
}

/** One PostgreSQL for all integration tests; each of them makes databases of its own in it. */
export const startTestDatabase = () => startEmbeddedPostgres({ ephemeral: true, settings: { max_connections: '300' } });

/** A run that failed although no test of it did: its teardown, a crash, a run that had to be ended. */
const counted = (tally, { status, output }) =>
  status !== 0 && tally.failed === 0
    ? { ...tally, failed: 1, remarks: [...tally.remarks, `It ended with code ${status} although no test failed.`], output }
    : { ...tally, output };

async function jest(folder, databaseUrl) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'attune-report-')), 'jest.json');
  const ended = await nodeCommand(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', inRoot('node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--maxWorkers=2', '--json', `--outputFile=${report}`],
    { cwd: inRoot(folder), env: { ...process.env, TEST_DATABASE_URL: databaseUrl, FORCE_COLOR: '0' } },
  );
  const tally = tallyOfJest(readJson(report));
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return { ...counted(tally, ended), said: sayings(ended.output) };
}

async function journeys() {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'attune-report-')), 'playwright.json');
  const ended = await nodeCommand([inRoot('tools', 'e2e.mjs'), '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' },
  });
  const tally = tallyOfPlaywright(readJson(report));
  fs.rmSync(path.dirname(report), { recursive: true, force: true });
  return counted(tally, ended);
}

/** A tool that tries something many times and says what became of it. */
async function trial(args) {
  const ended = await nodeCommand([inRoot('tools', args[0]), ...args.slice(1)]);
  return { ...check(ended), said: sayings(ended.output) };
}

/**
 * The stages of `npm test`, in order. Each has a title and `run(database)`, which answers the tally and the output.
 * @param browser whether the journeys are among them
 */
export function testStages({ browser }) {
  return [
    { title: 'Build and types', run: async () => check(await nx(['run-many', '-t', 'build', 'typecheck', '--outputStyle=static'])) },
    { title: 'Lint', run: async () => lint(await nx(['run-many', '-t', 'lint', '--outputStyle=static'])) },
    { title: 'Lint of the tools', run: async () => lint(await nodeCommand([inRoot('node_modules', 'eslint', 'bin', 'eslint.js'), 'tools'], { cwd: root })) },
    { title: 'Generated files', run: async () => check(await nodeCommand([inRoot('tools', 'generate.mjs'), '--check', '--built'])) },
    ...jestProjects().map((folder) => ({ title: `Tests of ${folder}`, run: ({ url }) => jest(folder, url) })),
    { title: 'Sabotage', run: () => trial(['sabotage.mjs', '--quick']) },
    { title: 'Durability', run: () => trial(['durability.mjs']) },
    ...(browser ? [{ title: 'Journeys', run: journeys }] : []),
  ];
}
