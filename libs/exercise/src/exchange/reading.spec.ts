import { difference } from '../difference/difference.js';
import { scoresOf } from '../run/score-results.js';
import { visibleSteps } from '../run/screens.js';
import { everyOperator, intakeQuestionnaire, scoredQuestionnaire } from '../testing/questionnaires.js';
import type { Answers, ChoiceStep, ExerciseDefinition, RepeatStep, Step, StepKind } from '../types/index.js';
import { fromQuestionnaire, toQuestionnaire, type Item } from './index.js';

const read = (...item: object[]) => fromQuestionnaire({ resourceType: 'Questionnaire', status: 'draft', item });
const stepsOf = (...item: object[]): Step[] => read(...item).definition.steps;
const extension = (name: string, value: object) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  ...value,
});
const whys = (questionnaire: unknown): string[] =>
  fromQuestionnaire(questionnaire).aside.map(({ what, why }) => `${why}: ${what}`);
const find = (items: readonly Item[] | undefined, linkId: string): Item | undefined =>
  items?.flatMap((item) => [item, find(item.item, linkId)]).find((item) => item?.linkId === linkId);

describe('when a text shows', () => {
  const { definition } = fromQuestionnaire(everyOperator);
  const shown = (answers: Answers): string[] =>
    visibleSteps(definition, answers).flatMap(({ step }) => (step.kind === 'instruction' ? [step.body.en] : []));
  const numbers = (number: number) => ({
    '=': number === 4,
    '!=': number !== 4,
    '>': number > 4,
    '<': number < 4,
    '>=': number >= 4,
    '<=': number <= 4,
  });

  it.each([0, 3, 4, 5, 10])('follows every operator, for %d', (number) => {
    const expected = Object.entries(numbers(number)).flatMap(([operator, holds]) =>
      holds ? [`number ${operator} 4`] : [],
    );
    expect(shown({ number }).filter((name) => /^number \S+ 4$/.test(name))).toEqual(expected);
    expect(shown({ number }).includes('number > 3.5')).toBe(number > 3.5);
    expect(shown({ number }).includes('number < 3.5')).toBe(number < 3.5);
    expect(shown({ number }).includes('number 3 to 6')).toBe(number >= 3 && number <= 6);
  });

  it('follows choices, several at once, and numbers that are offered as choices', () => {
    expect(shown({ tea: ['mint', 'green'] })).toEqual(expect.arrayContaining(['green', 'green or 9']));
    expect(shown({ tea: ['mint', 'green'] })).not.toContain('not green');
    expect(shown({ tea: ['mint'] })).toContain('not green');
    expect(shown({ tea: ['green'], number: 9 })).toContain('green and 9');
    expect(shown({ number: 9 })).not.toContain('green and 9');
    expect([1, 2, 3].filter((cups) => shown({ cups: `${cups}` }).includes('cups >= 2'))).toEqual([2, 3]);
    expect(shown({ 'yes-no': 'yes' })).toEqual(expect.arrayContaining(['yes']));
  });

  it('knows what holds while nothing is answered: only that something is not so', () => {
    expect(shown({})).toEqual(['number != 4', 'not yes', 'not green', 'no words']);
    expect(shown({ words: 'tea' })).toContain('words given');
  });
});

describe('what each question becomes', () => {
  it.each<[string, object, StepKind]>([
    ['display', {}, 'instruction'],
    ['boolean', {}, 'choice'],
    ['string', {}, 'text'],
    ['text', {}, 'text'],
    ['url', {}, 'text'],
    ['date', {}, 'text'],
    ['dateTime', {}, 'text'],
    ['time', {}, 'text'],
    ['decimal', {}, 'text'],
    ['quantity', {}, 'text'],
    ['reference', {}, 'text'],
    ['integer', {}, 'text'],
    [
      'integer',
      { extension: [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })] },
      'scale',
    ],
    [
      'integer',
      { extension: [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 500 })] },
      'text',
    ],
    ['choice', { answerOption: [{ valueString: 'a' }] }, 'choice'],
    ['choice', { answerValueSet: 'http://elsewhere.example/v' }, 'text'],
    ['open-choice', { answerOption: [{ valueString: 'a' }] }, 'choice'],
    ['attachment', {}, 'photo'],
    ['attachment', { extension: [extension('mimeType', { valueCode: 'audio/mpeg' })] }, 'audio'],
    ['string', { repeats: true }, 'repeat'],
  ])('%s %j is a %3$s', (type, more, kind) => {
    expect(stepsOf({ linkId: 'a', type, text: 'A', ...more })[0]!.kind).toBe(kind);
  });

  it("offers a line of one's own where the choice is open, under the words the file has for it", () => {
    const openLabel = {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel',
      valueString: 'Another',
    };
    const [plain, named] = stepsOf(
      { linkId: 'a', type: 'open-choice', answerOption: [{ valueString: 'x' }] },
      { linkId: 'b', type: 'open-choice', answerOption: [{ valueString: 'x' }], extension: [openLabel] },
    ) as ChoiceStep[];
    expect(plain!.options.at(-1)).toEqual({
      id: 'other',
      label: { en: 'Something else', es: 'Otra cosa' },
      write: true,
    });
    expect(named!.options.at(-1)!.label.en).toBe('Another');
  });

  it('takes required, repeats and the words at both ends', () => {
    const { steps } = fromQuestionnaire(intakeQuestionnaire).definition;
    const step = (id: string) => steps.find((each) => each.id === id)!;
    expect(step('1-1').optional).toBeUndefined();
    expect(step('1-2').optional).toBe(true);
    expect((step('3') as ChoiceStep).multiple).toBe(true);
    expect(step('1-3-2')).toMatchObject({
      min: 1,
      max: 12,
      labels: { 1: { en: 'Just one' }, 12: { en: '12', es: '12' } },
      help: { en: 'Count children too.' },
    });
    expect(step('2')).toMatchObject({ kind: 'repeat', max: 8 });
    expect((step('2') as RepeatStep).steps.map(({ id, kind, optional }) => [id, kind, optional])).toEqual([
      ['name', 'text', undefined],
      ['often', 'choice', true],
      ['note', 'text', true],
    ]);
  });

  it('takes both languages where the file has them, and leaves the missing one to be written', () => {
    const { definition, problems } = fromQuestionnaire(intakeQuestionnaire);
    expect(definition.title).toEqual({ en: 'First visit', es: 'Primera visita' });
    expect(definition.steps.find(({ id }) => id === '1-1')!.prompt).toEqual({
      en: 'What should we call you?',
      es: '¿Cómo te llamamos?',
    });
    expect(definition.steps.find(({ id }) => id === '1-2')!.prompt).toEqual({ en: 'Date of birth', es: '' });
    expect(problems).toContainEqual({ path: 'steps.2.prompt', code: 'missing_language' });
    const spanish = fromQuestionnaire({ ...scoredQuestionnaire, language: 'es-MX' }).definition;
    expect(spanish.title).toEqual({ en: '', es: 'Nine items about two weeks' });
    expect(fromQuestionnaire(scoredQuestionnaire, { language: 'es' }).definition.title.en).toBe('');
  });

  it('says in plain codes what it left aside', () => {
    expect(whys(intakeQuestionnaire)).toEqual(
      expect.arrayContaining([
        'group: group',
        'in_words: date',
        'no_starting_answer: initial',
        'length: 80',
        'inside_repeat: enableWhen',
        'nested_question: item',
        'choices_elsewhere: choice',
        'in_words: quantity',
        'kept: prefix',
        'not_asked: http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
        'supplied: endings',
      ]),
    );
  });

  it('shows what hangs on something it cannot ask, and says so', () => {
    const rows = [
      { question: 'a', operator: '=', answerString: 'x' },
      { question: 'b', operator: '=', answerBoolean: true },
    ];
    const file = (enableBehavior: string) => ({
      resourceType: 'Questionnaire',
      item: [
        { linkId: 'a', type: 'string' },
        { linkId: 'b', type: 'boolean' },
        { linkId: 'c', type: 'display', text: 'C', enableWhen: rows, enableBehavior },
      ],
    });
    expect(fromQuestionnaire(file('all')).definition.steps[2]!.when).toEqual({ step: 'b', is: ['yes'] });
    expect(fromQuestionnaire(file('any')).definition.steps[2]!.when).toBeUndefined();
    for (const behavior of ['all', 'any']) expect(whys(file(behavior))).toContain('condition: enableWhen');
  });
});

describe('what is counted', () => {
  const { definition } = fromQuestionnaire(scoredQuestionnaire);
  const answers = (code: string, count = 9): Answers =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`item-${index + 1}`, code]));

  it('counts ordinal values, and leaves a score open while an item is', () => {
    expect(definition.scores).toMatchObject([
      { id: 'sum', of: 'sum', min: 0, max: 27, missing: { atMost: 0, then: 'none' } },
    ]);
    expect(scoresOf(definition, answers('nearly-daily'))[0]!.value).toBe(27);
    expect(scoresOf(definition, answers('some-days', 8))[0]!.value).toBeUndefined();
    expect(whys(scoredQuestionnaire)).toContain(
      'score_waits: http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
    );
    expect(visibleSteps(definition, answers('never')).some(({ key }) => key === 'how-hard')).toBe(false);
    expect(
      visibleSteps(definition, { ...answers('never'), 'item-3': 'most-days' }).some(({ key }) => key === 'how-hard'),
    ).toBe(true);
  });

  const counting = (expression: string) => {
    const option = (valueString: string, valueDecimal: number) => ({
      valueString,
      extension: [extension('ordinalValue', { valueDecimal })],
    });
    const question = (linkId: string) => ({
      linkId,
      type: 'choice',
      answerOption: [option('low', 1), option('high', 5)],
    });
    const valueExpression = { language: 'text/fhirpath', expression };
    const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
    return read(question('a'), question("b'c"), {
      linkId: 't',
      type: 'decimal',
      text: 'T',
      extension: [{ url, valueExpression }],
    });
  };
  const a = "%resource.item.where(linkId='a').answer.value.ordinal()";
  const b = "%resource.descendants().where(linkId = 'b\\'c').answer.value.ordinal()";

  it.each<[string, number | null]>([
    [`${a} + ${b}`, 6],
    [`(${a} + (6 - ${b})).round(2)`, 2],
    [`((${a} + ${b}) / 2).round(2)`, 3],
    ['%resource.item.answer.value.ordinal().sum()', 6],
    ["%resource.item.where(linkId = 'a' or linkId='b\\'c').answer.weight().sum()", 6],
    ["%resource.item.where(linkId != 'a').answer.weight().sum()", 5],
    [`${a} * ${b}`, null],
    [`${a} + (7 - ${b})`, null],
    [`${a} + ${a}`, null],
    [`(${a} + ${b}) / 3`, null],
    [`${a} + 1`, null],
    ["iif(%resource.item.where(linkId='a').exists(), 1, 2)", null],
    ["%resource.item.where(linkId='x').answer.value.ordinal()", null],
    ['(((((' + a, null],
  ])('%s', (expression, value) => {
    const { definition: made, aside } = counting(expression);
    expect(scoresOf(made, { a: 'low', 'b-c': 'high' })[0]?.value ?? null).toBe(value);
    if (value === null) expect(aside.map(({ why }) => why)).toContain('not_asked');
  });

  it('writes a reversed item as one that others work out alike', () => {
    const made = counting(`${a} + (6 - ${b})`).definition;
    const { kept: _kept, ...own } = made;
    const score = find(toQuestionnaire(own).questionnaire.item, 'score.t')!;
    expect(JSON.stringify(score)).toContain("(6 - %resource.descendants().where(linkId='b-c').answer.value.ordinal())");
    expect(score.readOnly).toBe(true);
  });
});

describe('an import that was worked on', () => {
  const intake = fromQuestionnaire(intakeQuestionnaire).definition;
  const scored = fromQuestionnaire(scoredQuestionnaire).definition;
  const edited = (definition: ExerciseDefinition, id: string, change: (step: Step) => Step): ExerciseDefinition => ({
    ...definition,
    steps: definition.steps.map((step) => (step.id === id ? change(step) : step)),
  });

  it('gives the codes back beside an option that was reworded, added or dropped', () => {
    const changed = edited(scored, 'item-1', (step) => {
      const [first, , ...rest] = (step as ChoiceStep).options;
      return {
        ...step,
        options: [
          { ...first!, label: { en: 'Not once', es: 'Ni una vez' } },
          ...rest,
          { id: 'new', label: { en: 'New', es: 'Nueva' }, value: 4 },
        ],
      } as Step;
    });
    const item = find(toQuestionnaire(changed).questionnaire.item, '/item-1')!;
    expect(item.code).toEqual(find(scoredQuestionnaire.item, '/item-1')!.code);
    expect(item.answerOption!.map(({ valueCoding }) => valueCoding)).toEqual([
      expect.objectContaining({ system: 'urn:example:how-often', code: 'never', display: 'Not once' }),
      { system: 'urn:example:how-often', code: 'most-days', display: 'Answer 2' },
      { system: 'urn:example:how-often', code: 'nearly-daily', display: 'Answer 3' },
      expect.objectContaining({ code: 'new' }),
    ]);
    expect(item.answerOption![0]!.extension).toEqual([extension('ordinalValue', { valueDecimal: 0 })]);
  });

  it('changes what was changed and nothing else', () => {
    const changed = edited(
      intake,
      '1-1',
      (step) => ({ ...step, prompt: { en: 'Your name?', es: '¿Tu nombre?' }, optional: true }) as Step,
    );
    const { questionnaire } = toQuestionnaire(changed);
    const item = find(questionnaire.item, '1.1')!;
    expect(item).toMatchObject({ text: 'Your name?', maxLength: 80 });
    expect(item.required).toBeUndefined();
    const others = (items: readonly Item[]): unknown[] =>
      items.flatMap(({ item: beneath, ...each }) => [
        ...(each.linkId === '1.1' ? [] : [each]),
        ...others(beneath ?? []),
      ]);
    expect(others(questionnaire.item)).toEqual(others(intakeQuestionnaire.item));
  });

  it('keeps what one entry asks by its codes when one question of it is reworded', () => {
    const changed = edited(intake, '2', (step) => {
      const [name, ...rest] = (step as RepeatStep).steps;
      return { ...step, steps: [{ ...name!, prompt: { en: 'Which one?', es: '¿Cuál?' } }, ...rest] } as Step;
    });
    const group = find(toQuestionnaire(changed).questionnaire.item, '2')!;
    expect(group.item!.map(({ linkId }) => linkId)).toEqual(['2.name', '2.often', '2.note']);
    expect(group.item![0]!.text).toBe('Which one?');
    expect(group.item![2]!.enableWhen).toEqual(find(intakeQuestionnaire.item, '2.note')!.enableWhen);
  });

  it('puts a new step where it was put, and a yes or no with other words as a choice', () => {
    const at = intake.steps.findIndex(({ id }) => id === '1-3-1');
    const fresh = { id: 'new', kind: 'text', prompt: { en: 'New', es: 'Nuevo' } } as Step;
    const changed = edited(
      { ...intake, steps: intake.steps.toSpliced(at + 1, 0, fresh) },
      '1-3-1',
      (step) =>
        ({
          ...step,
          options: (step as ChoiceStep).options.map((option, index) =>
            index ? option : { ...option, label: { en: 'I do', es: 'Sí, vivo sin nadie más' } },
          ),
        }) as Step,
    );
    const { questionnaire } = toQuestionnaire(changed);
    expect(find(questionnaire.item, '1.3')!.item!.map(({ linkId }) => linkId)).toEqual(['1.3.1', 'new', '1.3.2']);
    expect(find(questionnaire.item, '1.3.1')).toMatchObject({
      type: 'choice',
      answerOption: [{ valueCoding: { code: 'yes', display: 'I do' } }, {}],
    });
    expect(fromQuestionnaire(JSON.parse(JSON.stringify(questionnaire))).definition.steps).toEqual(changed.steps);
  });

  it('believes another program that changed what we wrote, and says so', () => {
    const { kept: _kept, ...own } = intake;
    const written = JSON.parse(JSON.stringify(toQuestionnaire(own).questionnaire)) as typeof intakeQuestionnaire;
    find(written.item, '1-1')!.text = 'Name';
    find(written.item, '2')!.text = 'What you take';
    const { definition, aside } = fromQuestionnaire(written);
    expect(definition.steps.find(({ id }) => id === '1-1')!.prompt!.en).toBe('Name');
    expect(definition.kept).toBeDefined();
    expect(definition.steps.find(({ id }) => id === '2')!.prompt!.en).toBe('What you take');
    expect(aside.map(({ why }) => why)).toContain('changed_elsewhere');
    expect(definition.whenHard).toEqual(own.whenHard);
  });

  it('is known by its difference from another import', () => {
    const other = { ...intake, kept: scored.kept };
    expect(difference(intake, other)).toEqual({ same: false, about: [{ change: 'setting', path: 'kept' }], steps: [] });
  });
});
