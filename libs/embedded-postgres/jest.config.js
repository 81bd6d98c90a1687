/** Plain ESM JavaScript: nothing to transform. */
export default {
  testEnvironment: 'node',
  rootDir: '.',
  testMatch: ['<rootDir>/{src,test}/**/*.@(spec|int-spec).mjs'],
  transform: {},
};
