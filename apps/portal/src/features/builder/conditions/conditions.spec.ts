import { checkDefinition, type Condition, type ExerciseDefinition, type Step } from '@attune/exercise';
import fc from 'fast-check';
import { i18n } from '@lingui/core';
import { speak } from '../../../lib/testing/texts';
import type { Language, Translate } from '../../../lib/texts';
import { depthOf, joinedBy, joinedIn, joints } from './joints';
import { isLeaf, leafOf, namesIn, operatorOf, operatorsOf } from './leaf';
import { subjectKey, subjectsAt, type Leaf } from './subjects';
import { tokensOf } from './tokens';
import { conditionInWords } from './words';

const words = (en: string, es = en) => ({ en, es });
const ends = { min: 0, max: 10, labels: { '0': words('None', 'Nada'), '10': words('All', 'Todo') } };
const steps: Step[] = [
  { id: 'hello', kind: 'instruction', body: words('Hello', 'Hola') },
  { id: 'tense', kind: 'scale', prompt: words('How tense?', '¿Cuánta tensión?'), ...ends },
  { id: 'pick', kind: 'choice', prompt: words('Which one?', '¿Cuál?'), options: [{ id: 'tea', label: words('Tea', 'Té') }, { id: 'walk', label: words('Walk', 'Caminar') }], multiple: true, observe: true },
  {
    id: 'around',
    kind: 'before-after',
    scales: [{ id: 'guilt', prompt: words('How guilty?', '¿Cuánta culpa?'), ...ends }],
    steps: [{ id: 'felt', kind: 'emotion', prompt: words('What is there?', '¿Qué hay?'), multiple: true }],
  },
  { id: 'climb', kind: 'ladder', prompt: words('Pick a step', 'Elige un paso'), rungs: [{ id: 'first', label: words('First', 'Primero') }], distress: { prompt: words('How hard?', '¿Qué tan difícil?'), ...ends }, outcomes: [{ id: 'met', label: words('Met', 'Recibido') }] },
  { id: 'breathing', kind: 'breath', prompt: words('Breathe', 'Respira'), patterns: [{ id: 'long', label: words('Long', 'Largo'), in: 4, out: 6 }], minutes: [1] },
  { id: 'last', kind: 'text', prompt: words('Anything else?', '¿Algo más?') },
];
const exercise = (when?: Condition, at: string | 'end' = 'last'): ExerciseDefinition =>
  ({
    ...Object.fromEntries(['title', 'quietTitle', 'purpose', 'why', 'what', 'whenHard'].map((key) => [key, words('x')])),
    minutes: 3,
    tags: [],
    forTherapist: { fits: words('x'), waitIf: words('x'), inReview: words('x') },
    steps: steps.map((step) => (step.id === at && when ? { ...step, when } : step)),
    scores: [{ id: 'strain', label: words('Strain', 'Carga'), items: [{ step: 'tense' }], of: 'sum', missing: { atMost: 0, then: 'none' }, min: 0, max: 10 }],
    endings: [...(at === 'end' ? [{ when, title: words('x'), body: words('x') }] : []), { title: words('x'), body: words('x') }],
  }) as unknown as ExerciseDefinition;

let t: Translate<'builderWords'>;
let spoken: Language | null = null;
const inLanguage = (language: Language) => {
  if (spoken !== language) speak(language);
  spoken = language;
  t = (key, values) => i18n._(`builderWords.${key}`, values);
};
const say = (when: Condition, language: Language = 'en') => {
  inLanguage(language);
  return conditionInWords(when, { definition: exercise(), language, t });
};
beforeAll(() => inLanguage('en'));

/** Every condition the form can make where it stands: each subject with each of its operators. */
function everyLeaf(before: string | null): Leaf[] {
  return subjectsAt({ definition: exercise(), before }).flatMap((subject) => {
    const tokens = subject.about === 'answer' ? tokensOf(subject.step, 'en', t) : [];
    return operatorsOf(subject, tokens.length > 0).map((operator): Leaf => {
      const leaf = leafOf(subject, operator);
      if ('is' in leaf) return { ...leaf, is: tokens.slice(0, 2).map(({ id }) => id) };
      return 'isNot' in leaf ? { ...leaf, isNot: tokens.slice(0, 1).map(({ id }) => id) } : leaf;
    });
  });
}

it('makes only conditions that the checks take, of a step, inside a before-after and at the end', () => {
  for (const at of ['last', 'end'] as const) {
    for (const leaf of everyLeaf(at === 'end' ? null : at)) expect([leaf, checkDefinition(exercise(leaf, at))]).toEqual([leaf, []]);
  }
  const inside = everyLeaf('felt');
  expect(inside).toContainEqual({ scale: 'guilt', at: 'before', atLeast: 5 });
  expect(inside.filter((leaf) => 'change' in leaf)).toEqual([]);
});

it('offers every form of the language, and only what comes earlier', () => {
  const keys = (before: string | null) => subjectsAt({ definition: exercise(), before }).map(({ key }) => key);
  expect(keys('tense')).toEqual([]);
  expect(keys('pick')).toEqual(['answer:tense', 'scale:tense:after', 'number:strain']);
  expect(keys(null)).toEqual(
    expect.arrayContaining(['answer:pick', 'count:pick', 'scale:guilt:before', 'scale:guilt:after', 'change:guilt', 'change:climb', 'number:breathing.minutes', 'number:strain', 'answer:last']),
  );
  const forms = everyLeaf(null).map((leaf) => Object.keys(leaf).filter((key) => key !== 'at').sort().join('+'));
  expect([...new Set(forms)].sort()).toEqual([
    'answered+step', 'atLeast+atMost+count', 'atLeast+atMost+number', 'atLeast+atMost+scale', 'atLeast+count', 'atLeast+number', 'atLeast+scale',
    'atMost+count', 'atMost+number', 'atMost+scale', 'change+scale', 'is+step', 'isNot+step',
  ]);
});

it('reads a condition as it was made, and keeps what still fits when its operator changes', () => {
  for (const subject of subjectsAt({ definition: exercise(), before: null })) {
    for (const operator of operatorsOf(subject, true)) {
      const leaf = leafOf(subject, operator);
      expect([subjectKey(leaf), operatorOf(leaf)]).toEqual([subject.key, operator]);
    }
  }
  const tense = subjectsAt({ definition: exercise(), before: null }).find(({ key }) => key === 'scale:tense:after')!;
  const atLeast = { scale: 'tense', atLeast: 8 };
  expect(leafOf(tense, 'between', atLeast)).toEqual({ scale: 'tense', atLeast: 8, atMost: 8 });
  expect(leafOf(tense, 'atMost', atLeast)).toEqual({ scale: 'tense', atMost: 8 });
  const pick = subjectsAt({ definition: exercise(), before: null }).find(({ key }) => key === 'answer:pick')!;
  expect(namesIn(leafOf(pick, 'isNot', { step: 'pick', is: ['tea'] }))).toEqual(['tea']);
});

const leaf = fc.constantFrom<Leaf>({ step: 'pick', is: ['tea'] }, { scale: 'tense', atLeast: 5 }, { step: 'last', answered: false });
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf as fc.Arbitrary<Condition>,
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('any').map((not): Condition => ({ not })),
  ),
})).any;

/** Whether a condition holds where the leaves that hold are these; what the engine does, told in three lines. */
const holds = (when: Condition, true_: ReadonlySet<string>): boolean => {
  if ('all' in when) return when.all.every((each) => holds(each, true_));
  if ('any' in when) return when.any.some((each) => holds(each, true_));
  return 'not' in when ? !holds(when.not, true_) : true_.has(JSON.stringify(when));
};

it('joins again what it took apart, saying the same', () => {
  const worlds = [[], [0], [1], [2], [0, 1], [1, 2], [0, 2], [0, 1, 2]];
  const leaves = [{ step: 'pick', is: ['tea'] }, { scale: 'tense', atLeast: 5 }, { step: 'last', answered: false }].map((each) => JSON.stringify(each));
  fc.assert(
    fc.property(condition, (when) => {
      const { joint, parts } = joinedIn(when);
      const again = joinedBy(joint, parts)!;
      for (const world of worlds) {
        const facts = new Set(world.map((index) => leaves[index]!));
        expect(holds(again, facts)).toBe(holds(when, facts));
      }
      if (parts.length > 1) expect(joinedIn(again)).toMatchObject({ joint, parts });
      expect(depthOf(again)).toBeLessThanOrEqual(depthOf(when) + 1);
    }),
  );
  for (const joint of joints) expect(joinedBy(joint, [])).toBeUndefined();
});

it('leads to each part by its way from the whole', () => {
  const one: Leaf = { step: 'pick', is: ['tea'] };
  const two: Leaf = { scale: 'tense', atLeast: 5 };
  expect(joinedIn({ any: [one, two] }).paths).toEqual(['0', '1']);
  expect(joinedIn({ not: { all: [one, two] } }).paths).toEqual(['not.0', 'not.1']);
  expect(joinedIn({ not: one }).paths).toEqual(['not']);
  expect([isLeaf(one), isLeaf({ not: one })]).toEqual([true, false]);
});

it('says every condition in plain words, in both languages', () => {
  expect(say({ scale: 'tense', atLeast: 5 })).toBe('“How tense?” is at least 5');
  expect(say({ step: 'pick', is: ['tea', 'walk'] }, 'es')).toBe('«¿Cuál?» es «Té» o «Caminar»');
  expect(say({ any: [{ step: 'pick', isNot: ['tea'] }, { all: [{ scale: 'guilt', change: 'up' }, { not: { step: 'last', answered: true } }] }] })).toBe(
    '“Which one?” is not “Tea” or (“How guilty?” from before to after went up and (none of these holds: “Anything else?” has an answer))',
  );
  expect(say({ number: 'strain', atMost: 4 })).toBe('the score “Strain” is at most 4');
  expect(say({ scale: 'climb', at: 'before', atLeast: 2, atMost: 4 })).toBe('“How hard?” as predicted lies between 2 and 4');
  expect(say({ step: 'gone', is: ['x'] })).toBe('something that is not there any more is “something that is not there any more”');
  for (const language of ['en', 'es'] as const) {
    for (const each of everyLeaf(null)) expect(say(each, language)).not.toMatch(/undefined|what\.|said\./);
  }
});
