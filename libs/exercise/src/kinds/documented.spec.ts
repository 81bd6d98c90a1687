import { readFileSync } from 'node:fs';
import { checkDefinition } from '../check/definition.js';
import { observationCodes, observationsOf } from '../run/observations.js';
import { sentencesOf } from '../run/sentences.js';
import { validateAnswers } from '../run/validate.js';
import { definitionOf } from '../testing/library.js';
import { languages, type ExerciseDefinition, type Step } from '../types/index.js';
import { isRecord } from '../values.js';
import { kinds } from './all.js';
import { kindModules } from './on-demand.js';

const page = readFileSync(new URL('../../../../docs/exercise-language.md', import.meta.url), 'utf8');

/** The JSON values of a block, one after the other; a value may run over several lines. */
function valuesOf(block: string): unknown[] {
  const values: unknown[] = [];
  let text = '';
  for (const line of block.split('\n')) {
    text += line;
    try {
      values.push(JSON.parse(text));
      text = '';
    } catch {
      // Not complete yet.
    }
  }
  expect(text.trim()).toBe('');
  return values;
}

const isStep = (value: unknown): value is Step => isRecord(value) && typeof value.kind === 'string';
const examples = [...page.matchAll(/```json\n([^`]*)```/g)].flatMap(([, block = '']) => {
  const values = valuesOf(block);
  return values.flatMap((step, index) => {
    if (!isStep(step)) return [];
    const rest = values.slice(index + 1);
    const end = rest.findIndex(isStep);
    return [{ step, answers: rest.slice(0, end < 0 ? rest.length : end) }];
  });
});

const text = { en: 'a', es: 'b' };
const earlier: Step[] = ['kind-1', 'kind-2'].map((id) => ({ id, kind: 'text', prompt: text, optional: true }));
const withStep = (step: Step): ExerciseDefinition => ({
  ...definitionOf('C6'),
  steps: [...earlier, step],
  endings: [{ title: text, body: text }],
  smaller: undefined,
});

describe('the page on the language', () => {
  const documented = examples.map((example) => [example.step.kind, example] as const);

  it('shows each of the twelve later kinds', () => {
    const core = ['text', 'choice', 'scale', 'emotion', 'instruction', 'repeat', 'before-after', 'dialogue'];
    const later = Object.keys(kinds).filter((kind) => !core.includes(kind));
    expect(documented.map(([kind]) => kind).sort()).toEqual(later.sort());
    for (const kind of Object.keys(kinds)) expect(page).toContain(`| \`${kind}\` |`);
  });

  it.each(documented)(
    'shows a step of kind %s that can be published, and answers that can be sent',
    (_kind, { step, answers }) => {
      const definition = withStep(step);
      expect(checkDefinition(definition)).toEqual([]);
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        expect(validateAnswers(definition, { [step.id]: answer })).toEqual([]);
        for (const language of languages) {
          expect(sentencesOf(definition, { [step.id]: answer }, null, language).map((line) => line.step)).toEqual([
            step.id,
          ]);
        }
        const known = observationCodes(definition).map(({ code }) => code);
        const codes = observationsOf(definition, { [step.id]: answer }).map(({ code }) => code);
        expect(codes.length).toBeGreaterThan(0);
        for (const code of codes) expect(known).toContain(code);
      }
    },
  );
});

describe('kinds on demand', () => {
  it.each(Object.entries(kindModules))('bring the rules of %s', async (name, load) => {
    const loaded = (await load()) as Record<string, unknown>;
    expect(loaded[name]).toBe(kinds[name as keyof typeof kinds]);
  });
});
