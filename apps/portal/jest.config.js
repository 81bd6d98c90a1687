import { preset } from '../../jest.preset.js';

const [pattern] = Object.keys(preset.transform);
const [transformer, options] = preset.transform[pattern];

/** The portal's specs are TSX too: the same transform with JSX switched on. A style is named, never read. */
export default {
  ...preset,
  rootDir: '.',
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '\\.css$': '<rootDir>/src/lib/testing/styles.ts',
    // The build compiles the texts; so does this.
    '^\\./catalogues$': '<rootDir>/src/lib/testing/texts.ts',
  },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  transform: {
    [pattern]: [
      transformer,
      {
        ...options,
        jsc: {
          ...options.jsc,
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
