/** Plain ESM JavaScript: nothing to transform. */
export default { testEnvironment: 'node', rootDir: '.', testMatch: ['<rootDir>/**/*.@(spec|int-spec).mjs'], transform: {} };
