import fs from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from '@attune/embedded-postgres';
import pg from 'pg';
import { nodeCommand } from '../lib/command.mjs';
import { inRoot } from '../lib/paths.mjs';

const COPIED = ['apps/api/src', 'apps/api/test', 'apps/api/jest.config.js', 'apps/api/package.json', 'jest.preset.js'];

/** What Jest found, by the title of the test: `passed`, `failed`, and why. */
function outcomes(report) {
  return new Map(report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status, failureMessages }) => [title, { status, why: failureMessages.join('\n') }])));
}

/** A copy of the API's source, with a database server of its own, in which guards are taken away and put back. */
export class Workshop {
  constructor(name) {
    this.dir = inRoot('.cache', 'sabotage', `${process.pid}-${name}`);
  }

  async open() {
    for (const part of COPIED) fs.cpSync(inRoot(part), path.join(this.dir, part), { recursive: true });
    this.server = await startEmbeddedPostgres({ ephemeral: true, settings: { max_connections: '300' } });
  }

  /**
   * Takes a guard away while `work` runs.
   * @throws Error when the patch does not find what it replaces: then nothing would have been shown
   */
  async without({ name, file, patch: [from, to], schema }, work) {
    const target = path.join(this.dir, file);
    const source = fs.readFileSync(target, 'utf8');
    const patched = source.replace(from, () => to);
    if (patched === source) throw new Error(`The patch for "${name}" finds nothing to replace in ${file} any more.`);
    fs.writeFileSync(target, patched);
    try {
      if (schema) await this.forgetTemplate();
      return await work();
    } finally {
      fs.writeFileSync(target, source);
      if (schema) await this.forgetTemplate();
    }
  }

  /** The tests' databases are clones of one that the migrations made; changed migrations need another. */
  async forgetTemplate() {
    const client = new pg.Client({ connectionString: this.server.url });
    await client.connect();
    await client.query('drop database if exists attune_template with (force)');
    await client.end();
  }

  /** Runs specs of the copy, whole or by the title of some tests. */
  async test(specs, titles) {
    const report = path.join(this.dir, 'report.json');
    fs.rmSync(report, { force: true });
    const pattern = titles?.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const { output } = await nodeCommand(
      [
        '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', inRoot('node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--runInBand', '--forceExit',
        '--json', `--outputFile=${report}`, ...(pattern ? ['-t', `(${pattern})$`] : []), '--runTestsByPath', ...specs,
      ],
      { cwd: path.join(this.dir, 'apps', 'api'), env: { ...process.env, TEST_DATABASE_URL: this.server.url, FORCE_COLOR: '0' } },
    );
    if (!fs.existsSync(report)) throw new Error(`Jest left no report:\n${output}`);
    return outcomes(JSON.parse(fs.readFileSync(report, 'utf8')));
  }

  async close() {
    await this.server?.stop();
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
