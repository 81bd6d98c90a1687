import fc from 'fast-check';
import { checkDefinition } from '../check/definition.js';
import { anyDefinition } from '../testing/definitions.js';
import { anyQuestionnaire } from '../testing/any-questionnaire.js';
import { everyOperator, intakeQuestionnaire, scoredQuestionnaire } from '../testing/questionnaires.js';
import { r4Faults } from '../testing/r4-rules.js';
import type { ExerciseDefinition, Step } from '../types/index.js';
import type { Item } from './fhir.js';
import { readQuestionnaire } from './from-questionnaire.js';
import { fromQuestionnaire, toQuestionnaire, type Questionnaire } from './index.js';
import { roleOf } from './read/question.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const runs = { numRuns: 80 };
const examples: [string, Questionnaire][] = [
  ['a scored one', scoredQuestionnaire],
  ['an intake', intakeQuestionnaire],
  ['every operator', everyOperator],
];

const words = { en: 'Otherwise', es: 'De otro modo' };

/** Something an author may do to a step, whatever it is; what does not fit it leaves it alone. */
function change(steps: Step[], place: number, act: number, number: number): void {
  const step = steps[place]!;
  if (act === 0) Object.assign(step, step.kind === 'instruction' ? { body: words } : { prompt: words });
  if (act === 1 && step.kind !== 'instruction') step.optional = !step.optional || undefined;
  if (act === 2 && step.kind !== 'instruction') step.help = step.help ? undefined : words;
  if (act === 3 && step.kind === 'text') step.size = step.size === 'long' ? 'short' : 'long';
  if (act === 4 && step.kind === 'scale') step.labels = { ...step.labels, [step.max]: words };
  if (act === 5 && step.kind === 'repeat') step.steps[number % step.steps.length]!.prompt = words;
  if (act === 6) steps.splice(place, 0, { id: `new-${steps.length}`, kind: 'text', prompt: words });
  if (act === 7 && step.kind === 'choice') {
    const option = step.options[number % step.options.length]!;
    if (number % 2) Object.assign(option, { label: words, ...(option.value === undefined ? {} : { value: 9 }) });
    else
      step.options.push({
        id: `new-${step.options.length}`,
        label: words,
        ...(option.value === undefined ? {} : { value: 7 }),
      });
  }
}

/** Every item with its place, and the places around it. */
function places(items: readonly Item[], path = ''): { item: Item; path: string; around: string[] }[] {
  return items.flatMap((item, index) => {
    const at = `${path ? `${path}.` : ''}item[${index}]`;
    const beneath = places(item.item ?? [], at);
    return [{ item, path: at, around: [at] }, ...beneath.map((each) => ({ ...each, around: [at, ...each.around] }))];
  });
}

describe('a Questionnaire of another program', () => {
  it.each(examples)('comes back as it was: %s', (_name, questionnaire) => {
    expect(r4Faults(questionnaire)).toEqual([]);
    const { definition } = fromQuestionnaire(json(questionnaire));
    expect(toQuestionnaire(definition).questionnaire).toEqual(questionnaire);
  });

  it('comes back as it was, whatever it holds, and reads the same again', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const { definition } = fromQuestionnaire(questionnaire);
        const written = json(toQuestionnaire(definition).questionnaire);
        expect(written).toEqual(json(questionnaire));
        expect(json(fromQuestionnaire(written).definition)).toEqual(json(definition));
      }),
      runs,
    );
  });

  it('leaves nothing to mend but texts, lengths and counts', () => {
    const toMend = ['missing_language', 'too_few', 'too_many', 'text_too_long', 'placeholders_differ'];
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const { definition, problems } = fromQuestionnaire(questionnaire);
        expect(problems).toEqual(checkDefinition(json(definition)));
        expect(problems.filter(({ code }) => !toMend.includes(code))).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no item in silence: each is a step, or said to be left aside', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const { reading } = readQuestionnaire(questionnaire, 'en', true);
        const told = new Set(reading.asides.map(({ path }) => path));
        for (const { item, path, around } of places(questionnaire.item)) {
          const held = reading.stepOf.has(item.linkId) || reading.entryOf.has(item.linkId) || roleOf(item);
          if (!held && !around.some((each) => told.has(each))) throw new Error(`nothing says where ${path} went`);
        }
      }),
      runs,
    );
  });

  it('is still sound FHIR and reads as what it became, after any step was taken out', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.nat(20), (questionnaire, place) => {
        const read = fromQuestionnaire(questionnaire).definition;
        fc.pre(read.steps.length > 1);
        const gone = new Set([read.steps[place % read.steps.length]!.id]);
        const steps = read.steps.filter(({ id, when }) => {
          const asksAboutGone = [...gone].some((each) => JSON.stringify(when ?? '').includes(`"${each}"`));
          if (asksAboutGone) gone.add(id);
          return !gone.has(id);
        });
        const mentioned = (list: { step: string }[]) => list.every(({ step }) => steps.some(({ id }) => id === step));
        const scores = read.scores?.filter(({ items }) => mentioned(items));
        const definition = { ...read, steps, ...(scores ? { scores } : {}) } as ExerciseDefinition;
        fc.pre(steps.length > 0);
        const written = json(toQuestionnaire(definition).questionnaire);
        const again = fromQuestionnaire(written).definition;
        expect({ ...json(again), kept: null }).toEqual({ ...json(definition), kept: null });
      }),
      runs,
    );
  });

  it('is sound FHIR and reads as what it became, after steps were reworded, opened, narrowed and turned', () => {
    const edit = fc.record({ place: fc.nat(20), act: fc.nat(7), number: fc.nat(5) });
    fc.assert(
      fc.property(anyQuestionnaire, fc.array(edit, { minLength: 1, maxLength: 4 }), (questionnaire, edits) => {
        expect(r4Faults(json(questionnaire))).toEqual([]);
        const read = json(fromQuestionnaire(questionnaire).definition);
        fc.pre(read.steps.length > 0);
        for (const { place, act, number } of edits) change(read.steps, place % read.steps.length, act, number);
        const written = json(toQuestionnaire(read).questionnaire);
        expect(r4Faults(written)).toEqual([]);
        expect({ ...json(fromQuestionnaire(written).definition), kept: null }).toEqual({ ...read, kept: null });
      }),
      runs,
    );
  });

  it('follows the steps into any order', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire.chain((each) => {
          const { definition } = fromQuestionnaire(each);
          const free = {
            ...definition,
            steps: definition.steps.map(({ when: _when, ...step }) => step),
          } as ExerciseDefinition;
          return fc.tuple(fc.constant(free), fc.shuffledSubarray(free.steps, { minLength: free.steps.length }));
        }),
        ([read, steps]) => {
          fc.pre(steps.length > 0);
          const definition = { ...read, steps };
          const again = fromQuestionnaire(json(toQuestionnaire(definition).questionnaire)).definition;
          expect({ ...json(again), kept: null }).toEqual({ ...json(definition), kept: null });
        },
      ),
      runs,
    );
  });
});

describe('what we write', () => {
  it('keeps the rules of R4, whatever the exercise', () => {
    fc.assert(
      fc.property(anyDefinition, fc.constantFrom('en' as const, 'es' as const), (definition, language) => {
        const { questionnaire } = toQuestionnaire(definition, {
          language,
          url: 'https://forms.example/Questionnaire/1',
        });
        expect(r4Faults(json(questionnaire))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
