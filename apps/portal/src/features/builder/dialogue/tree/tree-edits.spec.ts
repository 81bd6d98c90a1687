import { dialogueProblems, firstTree, type DialogueStep, type Localized } from '@attune/exercise';
import fc from 'fast-check';
import { addTemperament, addVariant, moveVariant, removeTemperament, removeVariant, setTemperament, setVariant } from './cast';
import { another, presets } from '../cast/presets';
import { addEnding, setEnding } from './endings';
import { faultsOf } from './faults';
import { addLine, addReply, addReplyWithLine, classOrder, dropVoice, leadToNewLine, missingClasses, nextClass, removePlaces, removeReply, setLine, setReply } from './lines';
import { isPlace, leadingTo, linksOf, linksTo, lostBetween, openingsOf, reachFrom } from './links';
import { lineNames } from './names';

const both = (text: string): Localized => ({ en: text, es: text });
const made = firstTree('talk', {
  person: 'Noa',
  scene: 'In the kitchen, after supper.',
  ask: 'I need Sunday to myself.',
  lines: [
    { temperament: 'warm', says: 'Shall we go out?', then: 'A short walk?' },
    { temperament: 'guilt', says: 'You never have time.' },
    { temperament: 'silence', says: 'Hm.' },
  ],
});

type Edit = (step: DialogueStep, pick: (of: number) => number) => DialogueStep;
const some = <T>(list: readonly T[], pick: (of: number) => number): T | undefined => list[pick(list.length)];

/** Whatever an author can do, at whatever place. */
const edits: Record<string, Edit> = {
  addLine: (step) => addLine(step).step,
  addReply: (step, pick) => onLine(step, pick, (id) => addReply(step, id, classOrder[pick(3)]!).step),
  addReplyWithLine: (step, pick) => onLine(step, pick, (id, node) => addReplyWithLine(step, id, nextClass(node)).step),
  merge: (step, pick) => onReply(step, pick, (node, id) => setReply(step, node, id, { next: some([...step.nodes, ...step.endings], pick)!.id })),
  leadOn: (step, pick) => onReply(step, pick, (node, id) => leadToNewLine(step, node, id).step),
  classify: (step, pick) => onReply(step, pick, (node, id) => setReply(step, node, id, { class: classOrder[pick(3)]! })),
  write: (step, pick) => onReply(step, pick, (node, id) => setReply(step, node, id, { text: both(`Words ${pick(9)}.`) })),
  dropReply: (step, pick) => onReply(step, pick, (node, id) => removeReply(step, node, id)),
  say: (step, pick) => onLine(step, pick, (id) => setLine(step, id, null, pick(2) ? { says: both('So?') } : { does: both('Waits.') })),
  sayAs: (step, pick) => onLine(step, pick, (id) => setLine(step, id, some(openingsOf(step), pick)?.temperament ?? null, { says: both('Hm?') })),
  sayAlike: (step, pick) => onLine(step, pick, (id, node) => dropVoice(step, id, Object.keys(node.as ?? {})[0] ?? 'nobody')),
  dropLine: (step, pick) => onLine(step, pick, (id) => removePlaces(step, [id])),
  dropWithLost: (step, pick) => onLine(step, pick, (id) => removePlaces(step, [id, ...lostBetween(step, removePlaces(step, [id]))])),
  addEnding: (step) => addEnding(step).step,
  rename: (step, pick) => (step.endings.length ? setEnding(step, some(step.endings, pick)!.id, { title: both('Otherwise') }) : step),
  dropEnding: (step, pick) => (step.endings.length ? removePlaces(step, [some(step.endings, pick)!.id]) : step),
  addLevel: (step) => addVariant(step).step,
  setLevel: (step, pick) => onLevel(step, pick, (id) => setVariant(step, id, { before: pick(2) ? both('Slowly.') : undefined })),
  moveLevel: (step, pick) => onLevel(step, pick, (id) => moveVariant(step, id, pick(2) ? 1 : -1)),
  dropLevel: (step, pick) => onLevel(step, pick, (id) => removeVariant(step, id)),
  addMood: (step, pick) => onLevel(step, pick, (id) => addTemperament(step, id, [...presets, another][pick(6)]!).step),
  renameMood: (step, pick) => onMood(step, pick, (level, id) => setTemperament(step, level, id, { label: both('Otherwise') })),
  dropMood: (step, pick) => onMood(step, pick, (level, id) => removeTemperament(step, level, id)),
};

function onLine(step: DialogueStep, pick: (of: number) => number, edit: (id: string, node: DialogueStep['nodes'][number]) => DialogueStep) {
  const node = some(step.nodes, pick);
  return node ? edit(node.id, node) : step;
}
function onReply(step: DialogueStep, pick: (of: number) => number, edit: (node: string, reply: string) => DialogueStep) {
  const link = some(linksOf(step), pick);
  return link ? edit(link.from, link.reply.id) : step;
}
function onLevel(step: DialogueStep, pick: (of: number) => number, edit: (id: string) => DialogueStep) {
  const level = some(step.variants, pick);
  return level ? edit(level.id) : step;
}
function onMood(step: DialogueStep, pick: (of: number) => number, edit: (level: string, id: string) => DialogueStep) {
  const opening = some(openingsOf(step), pick);
  return opening ? edit(opening.variant, opening.temperament) : step;
}

const edit = fc.record({ name: fc.constantFrom(...Object.keys(edits)), seed: fc.nat() });

/** Applies an edit with places drawn from its seed. */
function apply(step: DialogueStep, { name, seed }: { name: string; seed: number }): DialogueStep {
  let left = seed;
  return edits[name]!(step, (of) => {
    left = (left * 48_271 + 11) % 2_147_483_647;
    return of === 0 ? 0 : left % of;
  });
}

/** The trees after each edit, the first one before any. */
const history = fc.array(edit, { maxLength: 40 }).map((list) =>
  list.reduce<DialogueStep[]>((trees, each) => [...trees, frozen(apply(trees.at(-1)!, each))], [frozen(made)]),
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('any sequence of edits', () => {
  it('keeps every name its own', () => {
    fc.assert(
      fc.property(history, (trees) => {
        for (const { nodes, endings, variants } of trees) {
          const places = [...nodes, ...endings].map(({ id }) => id);
          expect(new Set(places).size).toBe(places.length);
          for (const list of [variants, ...nodes.map(({ replies }) => replies), ...variants.map(({ temperaments }) => temperaments)]) {
            expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
          }
        }
        expect(dialogueProblems(trees.at(-1)).filter(({ code }) => code === 'bad_id' || code === 'duplicate_id')).toEqual([]);
      }),
    );
  });

  it('leaves every link whole or says that it is not', () => {
    fc.assert(
      fc.property(history, (trees) => {
        const step = trees.at(-1)!;
        const faults = faultsOf(step);
        for (const { from, reply } of linksOf(step)) {
          if (isPlace(step, reply.next)) continue;
          expect(faults).toContainEqual({ place: { node: from, reply: reply.id }, check: 'ends', says: 'nowhere' });
        }
        for (const { variant, temperament, start } of openingsOf(step)) {
          if (step.nodes.some(({ id }) => id === start)) continue;
          expect(faults).toContainEqual({ place: { variant, temperament }, check: 'ends', says: 'noOpening' });
        }
        const reached = reachFrom(step, openingsOf(step).map(({ start }) => start));
        const lost = [...step.nodes, ...step.endings].map(({ id }) => id).filter((id) => !reached.has(id));
        expect(faults.filter(({ says }) => says === 'outOfReach').map(({ place }) => place.node ?? place.ending)).toEqual(lost);
      }),
    );
  });

  it('speaks for no temperament that is gone, and counts levels from one', () => {
    fc.assert(
      fc.property(history, (trees) => {
        const step = trees.at(-1)!;
        const moods = openingsOf(step).map(({ temperament }) => temperament);
        for (const { as } of step.nodes) for (const voice of Object.keys(as ?? {})) expect(moods).toContain(voice);
        expect(step.variants.map(({ level }) => level)).toEqual(step.variants.map((_, place) => place + 1));
      }),
    );
  });

  it('can be said in words at every step, and every line has a name of its own', () => {
    fc.assert(
      fc.property(history, (trees) => {
        for (const step of trees) {
          const names = lineNames(step);
          expect([...names.keys()].sort()).toEqual(step.nodes.map(({ id }) => id).sort());
          const told = [...names.values()].map(({ of, temperaments, number }) => `${of === 'one' ? temperaments[0] : of} ${number}`);
          expect(new Set(told).size).toBe(told.length);
          expect(faultsOf(step).filter(({ says }) => says === 'other')).toEqual([]);
        }
      }),
    );
  });
});

it('makes a whole tree out of a new line by adding what is asked for', () => {
  const line = addReplyWithLine(made, 'warm-2', 'clear-warm');
  const node = () => grown.nodes.find(({ id }) => id === line.line)!;
  let grown = setReply(line.step, 'warm-2', line.id, { text: both('Not this week.') });
  grown = setLine(grown, line.line, null, { says: both('And next week?') });
  expect(faultsOf(grown).map(({ check, says }) => [check, says])).toEqual([['ends', 'noReply'], ['classes', 'noReply']]);
  for (const kind of missingClasses(node())) {
    const reply = addReply(grown, line.line, kind, 'e-held');
    grown = setReply(reply.step, line.line, reply.id, { text: both(kind) });
  }
  expect(faultsOf(grown)).toEqual([]);
});

it('offers no place that would close a circle', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.nat(), (trees, a, b) => {
      const step = trees.at(-1)!;
      const from = step.nodes[a % Math.max(1, step.nodes.length)];
      const to = step.nodes[b % Math.max(1, step.nodes.length)];
      if (!from || !to || faultsOf(step).some(({ says }) => says === 'circle')) return;
      const led = addReply(step, from.id, 'attacks', to.id).step;
      const closes = reachFrom(led, [to.id]).has(from.id);
      expect(leadingTo(step, from.id).has(to.id)).toBe(closes);
    }),
  );
});

it('leads nobody to a line that takes the place of one that is gone', () => {
  const grown = addReplyWithLine(made, 'warm-2', 'clear-warm');
  const anew = addLine(removePlaces(grown.step, [grown.line]));
  expect(linksTo(anew.step, anew.id)).toEqual([]);
});

it('says what is lost with a line, and nothing that is reached another way or was out of reach before', () => {
  const loose = addLine(made).step;
  expect(lostBetween(loose, removePlaces(loose, ['warm-1']))).toEqual(['warm-2']);
  expect(lostBetween(made, removePlaces(made, ['warm-1']))).toEqual(['warm-2']);
  expect(lostBetween(made, removePlaces(made, ['hurt']))).toEqual(['e-repaired', 'e-sharp']);
});
