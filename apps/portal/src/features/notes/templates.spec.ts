import fc from 'fast-check';
import { blankDraft, bothOf, draftOf, inTemplate, saysNothing, TEMPLATES, withText, type Draft } from './templates';

const written = (draft: Draft): string[] => draft.sections.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean).sort();

it('loses no word when a note is put into another template, however often', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const act = fc.oneof(
    fc.constantFrom(...TEMPLATES).map((template) => ({ template })),
    fc.record({ section: fc.nat(4), text }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let draft = blankDraft('2026-03-02', null);
      for (const one of acts) {
        if ('template' in one) {
          const before = written(draft);
          draft = inTemplate(draft, one.template);
          expect(written(draft)).toEqual(before);
          expect(draft.sections.at(-1)?.key).toBe('agreed');
        } else draft = withText(draft, draft.sections[one.section % draft.sections.length]!.key, one.text);
      }
      expect(saysNothing(draft)).toBe(written(draft).length === 0);
    }),
  );
});

it('keeps what was agreed where it stands, and what has no place at the end of the first section', () => {
  let draft = blankDraft('2026-03-02', 'session');
  for (const [key, text] of [['subjective', 'Tired.'], ['plan', 'Rest.'], ['agreed', 'A walk.']] as const) draft = withText(draft, key, text);
  const dap = inTemplate(draft, 'dap');
  expect(dap.sections.map(({ key, text }) => [key, text])).toEqual([['data', 'Tired.'], ['assessment', ''], ['plan', 'Rest.'], ['agreed', 'A walk.']]);
  expect(inTemplate(dap, 'free').sections.map(({ text }) => text)).toEqual(['Tired.\n\nRest.', 'A walk.']);
  expect(dap).toMatchObject({ date: '2026-03-02', appointmentId: 'session', template: 'dap' });
});

it('takes over what the server has', () => {
  const note = { ...blankDraft('2026-03-02', null), reason: 'The day.', id: 'x', state: 'draft' };
  expect(draftOf(note as never)).toEqual({ ...blankDraft('2026-03-02', null), reason: 'The day.' });
});

it('loses no word of two versions of a note, and says once what is the same in both', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const version = fc.record({ template: fc.constantFrom(...TEMPLATES), texts: fc.array(text, { minLength: 5, maxLength: 5 }) }).map(({ template, texts }) => {
    const draft = inTemplate(blankDraft('2026-03-02', null), template);
    return { ...draft, sections: draft.sections.map((section, i) => ({ ...section, text: texts[i]! })) };
  });
  fc.assert(
    fc.property(version, version, (theirs, mine) => {
      const both = bothOf(theirs, mine);
      expect(both.template).toBe(theirs.template);
      const all = both.sections.map(({ text: kept }) => kept).join('\n');
      for (const section of [...theirs.sections, ...mine.sections]) expect(all).toContain(section.text);
      expect(bothOf(theirs, theirs)).toEqual(theirs);
    }),
  );
});
