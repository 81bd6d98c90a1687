import { checkDefinition, type DefinitionProblem, type ExerciseDefinition } from '@attune/exercise';
import { missingLanguage, partOf, problemsOf, valueAt } from './where';

const words = (en: string, es = en) => ({ en, es });
const definition = {
  title: words('Title', ''),
  steps: [
    { id: 'why', kind: 'text', prompt: words('Why?', '') },
    {
      id: 'around',
      kind: 'before-after',
      scales: [{ id: 'tension', prompt: words('Tense?'), min: 0, max: 10, labels: {} }],
      steps: [
        { id: 'pick', kind: 'choice', prompt: words('Pick'), options: [{ id: 'a', label: words('A', '') }, { id: 'b', label: words('B'), makesPrivate: ['nobody'] }] },
      ],
    },
    { id: 'many', kind: 'repeat', prompt: words('Many'), steps: [{ id: 'inside', kind: 'text', prompt: words('', 'Dentro') }] },
  ],
  endings: [{ title: words('End'), body: words('', '') }],
} as unknown as ExerciseDefinition;
const at = (path: string): DefinitionProblem => ({ path, code: 'missing_language' });

it('finds the part of every problem there is, and the way on from there', () => {
  const found = checkDefinition(definition).map((problem) => [problem.path, partOf(definition, problem)]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['title', 'about'],
      ['forTherapist', 'about'],
      ['steps.0.prompt', 'why'],
      ['steps.1.scales.0.labels.0', 'around'],
      ['steps.1.steps.0.options.0.label', 'pick'],
      ['pick.options.1.makesPrivate', 'pick'],
      ['steps.2.steps.0.prompt', 'many'],
      ['endings.0.body', 'endings'],
    ]),
  );
});

it('hands each part its own problems, from the part on', () => {
  const problems = checkDefinition(definition);
  expect(problemsOf(definition, problems, 'pick')).toEqual(
    expect.arrayContaining([
      { path: 'options.0.label', code: 'missing_language' },
      { path: 'options.1.makesPrivate', code: 'unknown_step' },
    ]),
  );
  expect(problemsOf(definition, problems, 'many')).toEqual([{ path: 'steps.0.prompt', code: 'missing_language' }]);
  const parts = new Set(problems.map((problem) => partOf(definition, problem)));
  const all = [...parts].flatMap((part) => problemsOf(definition, problems, part));
  expect(all).toHaveLength(problems.length);
});

it('knows which language is missing where one is there', () => {
  expect([missingLanguage(definition, at('title')), missingLanguage(definition, at('steps.2.steps.0.prompt')), missingLanguage(definition, at('endings.0.body'))]).toEqual([
    'es',
    'en',
    undefined,
  ]);
  expect([missingLanguage(definition, at('why')), valueAt(definition, 'steps.9.prompt')]).toEqual([undefined, undefined]);
});
