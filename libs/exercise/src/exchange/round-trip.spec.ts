import fc from 'fast-check';
import { checkDefinition } from '../check/definition.js';
import { library } from '../library/index.js';
import { anyDefinition } from '../testing/definitions.js';
import { exportJson, fromQuestionnaire, importJson, toQuestionnaire } from './index.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what we write ourselves', () => {
  it('comes back as it was, through FHIR', () => {
    fc.assert(
      fc.property(anyDefinition, fc.constantFrom('en' as const, 'es' as const), (definition, language) => {
        const { questionnaire } = toQuestionnaire(definition, { language });
        const read = fromQuestionnaire(json(questionnaire));
        expect(read.definition).toEqual(json(definition));
        expect(read.aside).toEqual([]);
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back as it was, through a file of ours', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(importJson(json(exportJson(definition)))).toEqual({ definition: json(definition), problems: [] });
      }),
    );
  });

  it.each(library.map(({ slug, definition }) => [slug, definition] as const))('holds for %s', (_slug, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
    const read = fromQuestionnaire(json(toQuestionnaire(definition).questionnaire));
    expect(read).toEqual({ definition, aside: [], problems: [] });
  });
});
