/**
 * `npm run generate`: writes what follows from the API's code: its OpenAPI document, the client types made from that,
 * and the table of who may call what. `--check` writes nothing and fails on a difference; `--built` builds nothing.
 */
import fs from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { nx } from './lib/build.mjs';
import { nodeCommand } from './lib/command.mjs';
import { Failure, report } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';

const HEADER = '/** Made from openapi.json by `npm run generate`; not to be edited. */\n\n';

async function build(args) {
  const { status, output } = await nx([...args, '--outputStyle=static']);
  if (status !== 0) throw new Failure(`${output}\nThe build failed.`);
}

/** The API without the client types, which would have to be generated first. */
async function buildApi() {
  await build(['run-many', '-t', 'build', '--projects=@attune/clinical,@attune/exercise']);
  await build(['run', '@attune/api:build', '--excludeTaskDependencies']);
}

async function outputOf(script) {
  const { status, stdout, output } = await nodeCommand([inRoot(script)]);
  if (status !== 0) throw new Failure(`${output}\n${script} failed.`);
  return stdout;
}

/** @throws Failure when two bodies or answers have one name: the document would hold the later one in the place of both. */
function checkNames() {
  const seen = new Map();
  for (const file of fs.globSync('apps/api/src/**/*.dto.ts', { cwd: inRoot() })) {
    for (const [, name] of fs.readFileSync(inRoot(file), 'utf8').matchAll(/^export class (\w+)/gm)) {
      if (seen.has(name)) throw new Failure(`${name} is in ${seen.get(name)} and in ${file}: in the API's document there can be one.`);
      seen.set(name, file);
    }
  }
}

async function generated() {
  checkNames();
  const document = JSON.parse(await outputOf('apps/api/dist/openapi.js'));
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return {
    'libs/contract/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'libs/contract/src/schema.gen.ts': `${HEADER}${types}`,
    'docs/access.md': `${(await outputOf('apps/api/dist/access-matrix.js')).trimEnd()}\n`,
  };
}

const committed = (file) => (fs.existsSync(inRoot(file)) ? fs.readFileSync(inRoot(file), 'utf8') : undefined);

try {
  if (!process.argv.includes('--built')) await buildApi();
  const changed = Object.entries(await generated()).filter(([file, text]) => committed(file) !== text);
  if (process.argv.includes('--check')) {
    if (changed.length) throw new Failure(`Not what the code generates now: ${changed.map(([file]) => file).join(', ')}. Run \`npm run generate\` and commit the result.`);
  } else {
    for (const [file, text] of changed) {
      fs.mkdirSync(path.dirname(inRoot(file)), { recursive: true });
      fs.writeFileSync(inRoot(file), text);
    }
  }
  console.log(changed.length ? `Written: ${changed.map(([file]) => file).join(', ')}` : 'Everything generated is up to date.');
} catch (error) {
  report(error);
}
