import { preset } from '../../jest.preset.js';

const [pattern] = Object.keys(preset.transform);
const [transformer, options] = preset.transform[pattern];

/** The portal's specs are TSX too: the same transform with JSX switched on. */
export default {
  ...preset,
  rootDir: '.',
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
