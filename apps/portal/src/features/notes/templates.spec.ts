import fc from 'fast-check';
import { blankDraft, bothOf, builtIn, draftOf, inTemplate, isIn, ownForm, saysNothing, TEMPLATES, withText, type Draft, type Form, type Section } from './templates';

const written = (draft: Draft): string[] => draft.sections.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean).sort();
const textsOf = ({ sections }: Draft): [string, string][] => sections.map(({ key, title, text }) => [title ?? key, text]);

/** Our own sections are headed in English here. */
const headingOf = ({ key, title }: Section): string => title ?? { plan: 'Plan', assessment: 'Assessment' }[key] ?? key;
const own = (title: string, ...headings: string[]): Form => ownForm({ title, sections: headings.map((heading) => ({ title: heading })) });

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
/** Some headings are those of our templates, some are in several; a note that came through the API may have one twice. */
const ownForms = fc
  .array(fc.constantFrom('Plan', 'assessment', 'Body', 'At home', 'At work', 'What we agreed', 'agreed'), { minLength: 1, maxLength: 6 })
  .map((headings) => own(headings.join(), ...headings));
const form = fc.oneof(fc.constantFrom(...TEMPLATES).map(builtIn), ownForms);

it('loses no word when a note is put into another template, however often', () => {
  const act = fc.oneof(form.map((template) => ({ template })), fc.record({ section: fc.nat(7), text }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let draft = blankDraft('2026-03-02', null);
      for (const one of acts) {
        if ('template' in one) {
          const before = written(draft);
          draft = inTemplate(draft, one.template, headingOf);
          expect(written(draft)).toEqual(before);
          expect(draft.sections.at(-1)?.key).toBe('agreed');
          expect(isIn(draft, one.template)).toBe(true);
        } else draft = withText(draft, draft.sections[one.section % draft.sections.length]!.key, one.text);
      }
      expect(saysNothing(draft)).toBe(written(draft).length === 0);
    }),
  );
});

it('keeps what was agreed where it stands, and what has no place at the end of the first section', () => {
  let draft = blankDraft('2026-03-02', 'session');
  for (const [key, words] of [['subjective', 'Tired.'], ['plan', 'Rest.'], ['agreed', 'A walk.']] as const) draft = withText(draft, key, words);
  const dap = inTemplate(draft, builtIn('dap'), headingOf);
  expect(dap.sections.map(({ key, text: kept }) => [key, kept])).toEqual([['data', 'Tired.'], ['assessment', ''], ['plan', 'Rest.'], ['agreed', 'A walk.']]);
  expect(inTemplate(dap, builtIn('free'), headingOf).sections.map(({ text: kept }) => kept)).toEqual(['Tired.\n\nRest.', 'A walk.']);
  expect(dap).toMatchObject({ date: '2026-03-02', appointmentId: 'session', template: 'dap' });
});

it('takes the name and headings of the practice’s own template along, and leaves what stands under a heading that both have', () => {
  let draft = blankDraft('2026-03-02', null);
  for (const [key, words] of [['subjective', 'Tired.'], ['plan', 'Rest.'], ['agreed', 'A walk.']] as const) draft = withText(draft, key, words);
  const intake = inTemplate(draft, own('Intake', 'What brings you', 'PLAN'), headingOf);
  expect(intake).toMatchObject({ template: 'own', templateTitle: 'Intake' });
  expect(textsOf(intake)).toEqual([['What brings you', 'Tired.'], ['PLAN', 'Rest.'], ['agreed', 'A walk.']]);
  // The second heading of one is not the second heading of another.
  const couple = inTemplate(intake, own('Couple', 'Plan', 'Between them'), headingOf);
  expect(textsOf(couple)).toEqual([['Plan', 'Rest.\n\nTired.'], ['Between them', ''], ['agreed', 'A walk.']]);
  expect(inTemplate(couple, builtIn('soap'), headingOf)).toMatchObject({ template: 'soap', templateTitle: null });
});

it('knows whether a note stands in a template as it is now', () => {
  const note = { ...blankDraft('2026-03-02', null), ...own('Intake', 'Body', 'At home') };
  expect(isIn(note, own('Intake', 'Body', 'At home'))).toBe(true);
  for (const other of [own('Intake', 'At home', 'Body'), own('Intake', 'Body'), own('First', 'Body', 'At home'), builtIn('dap')]) expect(isIn(note, other)).toBe(false);
  expect(TEMPLATES.filter((template) => isIn(blankDraft('2026-03-02', null), builtIn(template)))).toEqual(['soap']);
});

it('takes over what the server has', () => {
  const note = { ...blankDraft('2026-03-02', null), reason: 'The day.', id: 'x', state: 'draft' };
  expect(draftOf(note as never)).toEqual({ ...blankDraft('2026-03-02', null), reason: 'The day.' });
});

it('loses no word of two versions of a note, and says once what is the same in both', () => {
  const version = fc.record({ form, texts: fc.array(text, { minLength: 12, maxLength: 12 }) }).map(({ form: template, texts }) => {
    const draft = inTemplate(blankDraft('2026-03-02', null), template, headingOf);
    return { ...draft, sections: draft.sections.map((section, i) => ({ ...section, text: texts[i]! })) };
  });
  fc.assert(
    fc.property(version, version, (theirs, mine) => {
      const both = bothOf(theirs, mine, headingOf);
      expect(isIn(both, theirs)).toBe(true);
      const all = both.sections.map(({ text: kept }) => kept).join('\n');
      for (const section of [...theirs.sections, ...mine.sections]) expect(all).toContain(section.text);
      expect(bothOf(theirs, theirs, headingOf)).toEqual(theirs);
    }),
  );
});

it('puts two versions in different templates of the practice together by their headings', () => {
  const of = (template: Form, ...texts: string[]): Draft => ({ ...blankDraft('2026-03-02', null), ...template, sections: template.sections.map((section, i) => ({ ...section, text: texts[i] ?? '' })) });
  const both = bothOf(of(own('A', 'Body', 'At home'), 'Tense.', 'Quiet.'), of(own('B', 'At home', 'At work'), 'Loud.', 'Late.'), headingOf);
  expect(textsOf(both)).toEqual([['Body', 'Tense.\n\nLate.'], ['At home', 'Quiet.\n\nLoud.'], ['agreed', '']]);
});
