import { difference, type ExerciseDefinition, type Step } from '@attune/exercise';
import { i18n } from '@lingui/core';
import { speak } from '../../../lib/testing/texts';
import type { Translate } from '../../../lib/texts';
import { changesInWords, itemChangeInWords } from './change-words';
import { valueInWords } from './value-words';

const words = (en: string, es = en) => ({ en, es });
const choice: Step = { id: 'pick', kind: 'choice', prompt: words('Which one?', '¿Cuál?'), options: [{ id: 'tea', label: words('Tea', 'Té') }, { id: 'walk', label: words('Walk', 'Caminar') }] };
const text: Step = { id: 'say', kind: 'text', prompt: words('Say it', 'Dilo') };
const breath: Step = { id: 'breathing', kind: 'breath', prompt: words('Breathe', 'Respira'), patterns: [{ id: 'long', label: words('Long', 'Largo'), in: 4, out: 6 }], minutes: [1] };
const exercise = (steps: Step[], more: object = {}): ExerciseDefinition =>
  ({ title: words('One', 'Uno'), minutes: 3, tags: [], steps, endings: [{ title: words('End', 'Fin'), body: words('Fine', 'Bien') }], ...more }) as unknown as ExerciseDefinition;

const t: Translate<'builderWords'> = (key, values) => i18n._(`builderWords.${key}`, values);
const said = (old: ExerciseDefinition, now: ExerciseDefinition, language: 'en' | 'es' = 'en') =>
  changesInWords(difference(old, now), { old, now }, { definition: now, language, t });

describe('in English', () => {
  beforeAll(() => speak('en'));

  it('says what came, went, moved and changed, by the numbers the outline has', () => {
    const old = exercise([choice, text]);
    const now = exercise([breath, { ...text, optional: true }, { ...choice, options: [...choice.options.slice(0, 1), { id: 'rest', label: words('Rest') }] }], { title: words('Two', 'Dos'), minutes: 5 });
    expect(said(old, now)).toEqual([
      'Around the steps: the title and the minutes',
      'Step 1 “Breathe” is new (Breathing)',
      'Step 2 “Say it” changed: whether it may stay open',
      '“Which one?” moved from step 1 to step 3 and changed: option 2 “Walk” is gone and option 2 “Rest” is new',
    ]);
    expect(said(old, exercise([choice]))).toEqual(['Step 2 “Say it” is gone (Own words)']);
    expect(said(old, old)).toEqual([]);
  });

  it('names the entries of lists without ids by their place', () => {
    const old = exercise([text]);
    const now = exercise([text], { endings: [{ title: words('Better'), body: words('It went down'), when: { step: 'say', answered: true } }, ...old.endings] });
    const { about } = difference(old, now);
    const places = about.map((change) => itemChangeInWords(change, undefined, { old, now }, { definition: now, language: 'en', t }));
    expect(places.join('\n')).toMatch(/ending 1 “Better”/);
    expect(places.join('\n')).not.toMatch(/NaN|undefined/);
  });

  it('puts settings into words: switches, numbers, steps, conditions', () => {
    const wording = { definition: exercise([choice, text]), language: 'en' as const, t };
    expect([
      valueInWords(true, 'optional', wording),
      valueInWords(undefined, 'optional', wording),
      valueInWords(7, 'minutes', wording),
      valueInWords(['pick', 'say'], 'smaller.keeps', wording),
      valueInWords('long', 'size', wording),
      valueInWords({ step: 'pick', is: ['tea'] }, 'when', wording),
      valueInWords(undefined, 'when', wording),
    ]).toEqual(['on', 'left open', '7', '“Which one?” and “Say it”', 'a long text', 'Shown when “Which one?” is “Tea”', 'always']);
  });
});

it('says it in Spanish too', () => {
  speak('es');
  const old = exercise([text]);
  const now = exercise([{ ...text, prompt: words('Say it', 'Dilo en voz baja') }]);
  expect(said(old, now, 'es')).toEqual(['El paso 1 «Dilo en voz baja» cambió: la pregunta']);
});
