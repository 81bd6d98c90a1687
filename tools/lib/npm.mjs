import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The environment without what the surrounding npm run put there: a nested npm would take it for its own settings. */
export const withoutNpm = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle|command|config_(local_prefix|prefix|workspace))/i.test(name)));

/**
 * Runs the npm that started us, or the one on the PATH, quietly and to its end.
 * @returns its exit status and everything it said
 */
export function npm(args, { cwd, nodeFolder = path.dirname(process.execPath) }) {
  const cli = process.env.npm_execpath;
  const ours = cli && /npm-cli\.c?js$/.test(cli);
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const result = spawnSync(
    ours ? path.join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node') : 'npm',
    [...(ours ? [cli] : []), ...args, ...quiet],
    {
      cwd,
      env: { ...withoutNpm(process.env), PATH: [nodeFolder, process.env.PATH].join(path.delimiter) },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !ours && process.platform === 'win32',
    },
  );
  return { status: result.status, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim() };
}
