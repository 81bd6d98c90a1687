import { preset } from '../../jest.preset.js';

export default {
  ...preset,
  rootDir: '.',
  testMatch: ['<rootDir>/{src,test}/**/*.@(spec|int-spec).ts'],
  globalSetup: '<rootDir>/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
};
