import { checkPath } from '@attune/clinical/programs';
import { library } from '@attune/exercise/library';
import { builtInPrograms } from './program-library.service.js';

describe('the programs that come with the product', () => {
  it('are sound paths of exercises that come with it too', () => {
    expect(builtInPrograms.map(({ catalogId }) => catalogId)).toEqual(['P1', 'P2', 'P3']);
    const known = new Set(library.map(({ id }) => id));
    for (const { catalogId, given } of builtInPrograms) {
      expect([catalogId, checkPath(given.steps)]).toEqual([catalogId, []]);
      expect(given.steps.filter(({ exerciseId }) => !known.has(exerciseId))).toEqual([]);
    }
  });
});
