/** @jest-environment jsdom */
import type { DialogueStep, ExerciseDefinition } from '@attune/exercise';
import { library } from '@attune/exercise/library';
import { cleanup, render, screen, within } from '@testing-library/react';
import { clearPath } from './DialogueBlock';
import { Sheet } from './Sheet';
import { optionsAsked } from './when';

const every = library.flatMap(({ slug, definition }) => (['en', 'es'] as const).map((language) => ({ slug, language, definition })));

describe.each(every)('$slug on paper in $language', ({ definition, language }) => {
  beforeEach(() => {
    cleanup();
    render(<Sheet definition={definition} language={language} emergency="112" />);
  });

  it('prints every question, and leaves no gap open', () => {
    const paper = document.body.textContent!;
    for (const step of definition.steps.flatMap((each) => (each.kind === 'before-after' ? each.steps : [each]))) {
      if (step.prompt) expect(paper).toContain(step.prompt[language]);
    }
    expect(paper).toContain('112');
    expect(paper).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(definition.title[language]);
  });

  it('says what a question depends on', () => {
    const dependent = definition.steps.filter((step) => step.kind !== 'before-after' && step.when);
    const marks = document.body.textContent!.match(language === 'en' ? /If (?:you marked|it fits)/g : /Si (?:marcaste|va con)/g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(dependent.length);
  });
});

it('follows a role-play where every answer is clear and warm, to its end and without a circle', () => {
  const talks = library.flatMap(({ definition }) =>
    definition.steps.flatMap((step) => (step.kind === 'before-after' ? step.steps.filter((inner): inner is DialogueStep => inner.kind === 'dialogue') : [])),
  );
  expect(talks.length).toBeGreaterThanOrEqual(6);
  for (const talk of talks) {
    for (const { start } of talk.variants.flatMap(({ temperaments }) => temperaments)) {
      const path = clearPath(talk, start);
      expect(path[0]?.id).toBe(start);
      expect(new Set(path).size).toBe(path.length);
      const last = path.at(-1)!.replies.find((reply) => reply.class === 'clear-warm')!.next;
      expect(talk.endings.map(({ id }) => id)).toContain(last);
    }
  }
});

const both = (text: string) => ({ en: text, es: text });
const definition = {
  title: both('T'),
  purpose: both('P'),
  what: both('W'),
  whenHard: both('H'),
  minutes: 3,
  steps: [
    { id: 'safe', kind: 'choice', prompt: both('Safe?'), options: [{ id: 'yes', label: both('Yes') }, { id: 'no', label: both('No'), write: true }] },
    { id: 'change', kind: 'before-after', scales: [{ id: 'guilt', prompt: both('Guilt?'), min: 0, max: 10, labels: { 0: both('None'), 10: both('All') } }], steps: [] },
    { id: 'more', kind: 'text', prompt: both('More?'), when: { step: 'safe', is: ['yes'] } },
    { id: 'rest', kind: 'text', prompt: both('Rest?'), when: { step: 'safe', answered: true } },
  ],
} as unknown as ExerciseDefinition;

it('asks a before-after on both sides, with a number for every mark', () => {
  cleanup();
  render(<Sheet definition={definition} language="en" emergency="112" />);
  for (const side of ['Before', 'Afterwards']) {
    const section = screen.getByRole('heading', { name: side }).parentElement!;
    expect(within(section).getByText('Guilt?')).toBeTruthy();
    expect(within(section).getAllByRole('listitem')).toHaveLength(11);
  }
  expect(screen.getByText('If you marked “Yes”:')).toBeTruthy();
  expect(screen.getByText('If it fits what you wrote above:')).toBeTruthy();
});

it('names the options a condition asks for, and no others', () => {
  expect(optionsAsked(definition, { step: 'safe', is: ['yes', 'no'] })?.map(({ en }) => en)).toEqual(['Yes', 'No']);
  expect(optionsAsked(definition, { step: 'safe', is: ['gone'] })).toBeUndefined();
  expect(optionsAsked(definition, { step: 'safe', isNot: ['yes'] })).toBeUndefined();
  expect(optionsAsked(definition, undefined)).toBeUndefined();
});
