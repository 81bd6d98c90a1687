import { preset } from '../../jest.preset.js';

export default { ...preset, rootDir: '.', setupFiles: ['<rootDir>/src/kinds/all.ts'], testMatch: ['<rootDir>/src/**/*.spec.ts'] };
