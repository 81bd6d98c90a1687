import { attemptSummaries } from '../dialogue/review.js';
import { choose, startDialogue } from '../dialogue/runtime.js';
import { startingAnswers } from '../run/carry.js';
import { endingFor } from '../run/ending.js';
import { flagsOf, observationsOf } from '../run/observations.js';
import { visibleSteps } from '../run/screens.js';
import { validateAnswers } from '../run/validate.js';
import { allSteps } from '../run/walk.js';
import type { Answers, DialogueStep, ExerciseDefinition, ReplyClass } from '../types/index.js';
import { library } from './index.js';

const bySlug = (slug: string): ExerciseDefinition => library.find((each) => each.slug === slug)!.definition;
const shown = (definition: ExerciseDefinition, answers: Answers): string[] =>
  visibleSteps(definition, answers).map(({ step }) => step.id);
const numbers = (definition: ExerciseDefinition, answers: Answers): Record<string, number> =>
  Object.fromEntries(observationsOf(definition, answers).map(({ code, value }) => [code, value]));

const reaching = library.filter(
  ({ catalogId, definition }) =>
    catalogId.startsWith('B') && allSteps(definition).some(({ id }) => id === 'safe-enough'),
);
const rehearsals = reaching.flatMap(({ slug, definition }) =>
  allSteps(definition)
    .filter((step): step is DialogueStep => step.kind === 'dialogue')
    .map((step) => [slug, definition, step] as const),
);

describe('whatever ends with a real person', () => {
  it.each(reaching.map(({ slug, definition }) => [slug, definition] as const))(
    '%s tells the care team of danger, drops trying it for real, and closes on help',
    (_slug, definition) => {
      const unsafe = { 'safe-enough': 'unsafe' };
      expect(flagsOf(definition, unsafe).map(({ flag }) => flag)).toEqual(['not-safe']);
      expect(shown(definition, unsafe)).toContain('not-safe');
      expect(shown(definition, unsafe)).not.toContain('try-it');
      expect(shown(definition, { 'safe-enough': 'unsure' })).not.toContain('try-it');
      expect(shown(definition, { 'safe-enough': 'hard' })).toContain('try-it');
      expect(endingFor(definition, unsafe).offers).toEqual(['hard-moment']);
    },
  );

  it('is every row but the journal, the map and listening', () => {
    const rows = new Set(reaching.map(({ definition: { tags } }) => tags.find((tag) => /^B\d$/.test(tag))));
    expect([...rows].sort()).toEqual(['B1', 'B2', 'B3', 'B7']);
  });
});

/** Answers with the first reply of one class until the scene ends. */
function played(step: DialogueStep, variant: string, temperament: string, kind: ReplyClass) {
  let state = startDialogue(step, { variant, temperament, seed: 'seed' });
  for (;;) {
    const at = state.turns.at(-1);
    const last = step.nodes.find(({ id }) => id === at?.node)?.replies.find(({ id }) => id === at?.reply);
    const opening = step.variants
      .find(({ id }) => id === variant)!
      .temperaments.find(({ id }) => id === temperament)!.start;
    const here = step.nodes.find(({ id }) => id === (last?.next ?? opening));
    if (!here) return state.turns;
    state = choose(step, state, here.replies.find((reply) => reply.class === kind)!.id);
  }
}

describe.each(rehearsals)('%s', (_slug, definition, step) => {
  const starts = step.variants.flatMap(({ id, temperaments }) =>
    temperaments.map((temperament) => [id, temperament.id] as const),
  );

  it.each(starts)('%s, %s: clear keeps the wish, giving way loses it, hitting back hurts', (variant, temperament) => {
    const end = (kind: ReplyClass) => attemptSummaries(step, played(step, variant, temperament, kind))[0]?.ending?.id;
    expect(['e-held-warm', 'e-held-unresolved', 'e-middle', 'e-repaired', 'e-paused']).toContain(end('clear-warm'));
    expect(end('gives-in')).toBe('e-gave');
    expect(end('attacks')).toBe('e-sharp');
  });

  it('is complete after one line in its smaller version', () => {
    const { variant, temperament } = { variant: starts[0]![0], temperament: starts[0]![1] };
    const turns = played(step, variant, temperament, 'clear-warm').slice(0, 1);
    const answers = { 'safe-enough': 'fine', moment: 'new', line: 'Hello.', [step.id]: turns };
    const visible = new Set(visibleSteps(definition, answers, { smaller: true }).map((screen) => screen.step.id));
    const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => visible.has(id)));
    expect(validateAnswers(definition, kept, { smaller: true })).toEqual([]);
  });
});

describe('the request builder', () => {
  const definition = bySlug('gentle-request-builder');

  it('offers another try at the first part where blame slipped in, and not where all could be filmed', () => {
    const at = (camera: string) => shown(definition, { 'safe-enough': 'fine', camera }).includes('reworded');
    expect(['why', 'always', 'kind'].map(at)).toEqual([true, true, true]);
    expect(['seen', 'unsure'].map(at)).toEqual([false, false]);
  });

  it('says that it may be a limit where a no could not be heard', () => {
    const at = (fits: Answers[]) => shown(definition, { 'safe-enough': 'fine', fits }).includes('limit');
    expect(at([{ id: 'one', done: 'full' }])).toBe(true);
    expect(at([{ id: 'one', done: 'full' }, { id: 'no-okay', done: 'full' }])).toBe(false);
  });

  it('counts which parts are in the request', () => {
    const answers = { 'safe-enough': 'fine', request: 'Could we eat at eight?', parts: ['asked', 'kind'] };
    expect(numbers(definition, answers)).toMatchObject({ 'parts.asked': 1, 'parts.kind': 1 });
  });
});

describe('the boundary journal', () => {
  const definition = bySlug('boundary-journal');

  it('asks what helped after a kept limit and what pulled after one that slipped', () => {
    expect(shown(definition, { kind: 'part' })).toEqual(expect.arrayContaining(['helped', 'strategies']));
    expect(shown(definition, { kind: 'part' })).not.toContain('pull');
    expect(shown(definition, { kind: 'later' })).toContain('pull');
    expect(shown(definition, { kind: 'none' })).toEqual(['arrive', 'kind']);
  });

  it('wants no strategy from someone who gave way to stay safe, and tells the care team', () => {
    const answers = { kind: 'near', pull: ['habit', 'safer'] };
    expect(shown(definition, answers)).toContain('protected');
    expect(shown(definition, answers)).not.toContain('strategy');
    expect(flagsOf(definition, answers).map(({ flag }) => flag)).toEqual(['not-safe']);
  });

  it('keeps the list of strategies and leaves the ticks to their day', () => {
    const strategies = [{ id: 'pause', done: 'full' }, { id: 'own-1', label: 'I drink water first.', done: 'full' }];
    expect(numbers(definition, { kind: 'kept', strategies })).toMatchObject({
      'kind.kept': 1,
      'strategies.done': 2,
      'strategies.item.own-1': 1,
    });
    const next = startingAnswers(definition, { kind: 'kept', strategies });
    expect(next).toEqual({ strategies: [{ id: 'pause' }, { id: 'own-1', label: 'I drink water first.' }] });
  });
});

describe('the map of limits', () => {
  const definition = bySlug('my-limits-map');
  const first = { time: [{ limit: 'Calls at night', kind: 'unknown' }], money: [{ limit: 'Lending', kind: 'firm' }] };

  it('comes back as it was left, and counts each area by how firm it is', () => {
    expect(startingAnswers(definition, first)).toEqual(first);
    const moved = { ...first, time: [{ limit: 'Calls at night', kind: 'firm', words: 'In the morning.' }] };
    expect(numbers(definition, first)).toEqual({
      'time.count': 1,
      'time.kind.unknown': 1,
      'money.count': 1,
      'money.kind.firm': 1,
    });
    expect(numbers(definition, moved)).toMatchObject({ 'time.kind.firm': 1, 'money.kind.firm': 1 });
  });

  it('closes on open places only while there are some, and takes an empty map', () => {
    const title = (answers: Answers) => endingFor(definition, answers).title.en;
    expect(new Set([{}, first, { money: first.money }].map(title)).size).toBe(3);
    expect(validateAnswers(definition, {})).toEqual([]);
  });
});

describe('listening', () => {
  const definition = bySlug('listening-as-care');

  it('asks what was said back only where a person spoke', () => {
    const listened = (who: string) => shown(definition, { with: who, listening: { seconds: 120 } });
    expect(listened('everyday')).toContain('said-back');
    expect(listened('place')).not.toContain('said-back');
  });

  it('may be given up without a word', () => {
    expect(validateAnswers(definition, { with: 'self' })).toEqual([]);
    expect(endingFor(definition, { with: 'self' }).title.en).toBe('Another time, then');
  });
});

describe('opening lines', () => {
  it('asks for a reply to each hard reaction that was named, and to no other', () => {
    const steps = shown(bySlug('opening-lines'), { moment: 'new', reactions: ['joke', 'kindness'] });
    expect(steps.filter((id) => id.startsWith('to-'))).toEqual(['to-joke', 'to-kindness']);
  });
});
