import type { Cases } from '../case.js';

export const answerCases: Cases = {
  'GET /me/learned': { kind: 'own', make: () => ({ path: '/me/learned' }) },
  'GET /me/answers.json': { kind: 'own', make: () => ({ path: '/me/answers.json' }) },
  'GET /me/answers.zip': { kind: 'own', make: () => ({ path: '/me/answers.zip' }) },
  'GET /me/answers.html': { kind: 'own', make: () => ({ path: '/me/answers.html?language=es' }) },
};
