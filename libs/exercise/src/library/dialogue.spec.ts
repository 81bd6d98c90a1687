import { replyClasses, type DialogueReply, type DialogueStep, type Language } from '../types/index.js';
import { allSteps } from '../run/walk.js';
import { library } from './index.js';

const dialogues = library.flatMap(({ catalogId, slug, definition }) =>
  allSteps(definition)
    .filter((step): step is DialogueStep => step.kind === 'dialogue')
    .map((step) => [`${catalogId} ${slug}`, step] as const),
);

const isClear = (reply: DialogueReply | undefined): number => (reply?.class === 'clear-warm' ? 1 : 0);
const share = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const byLength = (replies: DialogueReply[], language: Language) =>
  [...replies].sort((a, b) => a.text[language].length - b.text[language].length);

describe.each(dialogues)('%s', (_name, step) => {
  const chance = share(step.nodes.map(({ replies }) => share(replies.map(isClear))));
  const rules: [string, (replies: DialogueReply[], language: Language) => DialogueReply | undefined][] = [
    ['the longest', (replies, language) => byLength(replies, language).at(-1)],
    ['the shortest', (replies, language) => byLength(replies, language)[0]],
    ['the first', (replies) => replies[0]],
    ['the last', (replies) => replies.at(-1)],
  ];

  it.each(rules)('%s is clear and warm no more often than chance and a tenth, in each language', (_rule, pick) => {
    for (const language of ['en', 'es'] as const) {
      expect(share(step.nodes.map(({ replies }) => isClear(pick(replies, language))))).toBeLessThanOrEqual(
        chance + 0.1,
      );
    }
  });

  it('has all three classes at every line', () => {
    for (const { id, replies } of step.nodes) {
      expect([id, ...new Set(replies.map((reply) => reply.class))].sort()).toEqual([id, ...replyClasses].sort());
    }
  });

  it('no word of four letters or more finds the clear and warm reply much more often than chance', () => {
    for (const language of ['en', 'es'] as const) {
      const wordsOf = ({ text }: DialogueReply) => text[language].toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const found = (word: string) =>
        share(
          step.nodes.map(({ replies }) => {
            const having = replies.filter((reply) => wordsOf(reply).includes(word));
            return share((having.length ? having : replies).map(isClear));
          }),
        );
      const words = new Set(step.nodes.flatMap(({ replies }) => replies.flatMap(wordsOf)));
      expect([...words].filter((word) => found(word) > chance + 0.25)).toEqual([]);
    }
  });

  const after = (id: string): string[] => [
    id,
    ...(step.nodes.find((node) => node.id === id)?.replies ?? []).flatMap(({ next }) => after(next)),
  ];

  it('still has a way to keep the wish from every line', () => {
    const keeps = ['e-held-warm', 'e-held-unresolved', 'e-middle', 'e-repaired', 'e-paused'];
    const lost = step.nodes.filter(({ id }) => !after(id).some((each) => keeps.includes(each)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('lets a first giving way or blow be taken up again in the next turn', () => {
    const openings = step.variants.flatMap(({ temperaments }) => temperaments.map(({ start }) => start));
    const replies = step.nodes.filter(({ id }) => openings.includes(id)).flatMap((node) => node.replies);
    const final = replies.filter(({ next }) => step.endings.some(({ id }) => id === next));
    expect(final.map(({ text }) => text.en)).toEqual([]);
  });

  it('can end, at every level, with the wish kept and the other person unhappy or the talk put off', () => {
    for (const { id, temperaments } of step.variants) {
      const ends = new Set(temperaments.flatMap(({ start }) => after(start)));
      expect([id, ends.has('e-held-unresolved') || ends.has('e-paused')]).toEqual([id, true]);
    }
  });

  it('says before the hardest level that it can stir things up and be stopped', () => {
    expect(step.variants.at(-1)?.before?.en).toMatch(/stir up .* stop at any line/);
  });

  it('has several temperaments, and endings to take along for whatever happened', () => {
    const kinds = new Set(step.variants.flatMap(({ temperaments }) => temperaments.map(({ id }) => id)));
    expect(kinds.size).toBeGreaterThanOrEqual(4);
    expect(step.endings.length).toBeGreaterThanOrEqual(7);
    for (const { id, takeAways } of step.endings) expect([id, takeAways.length >= 2]).toEqual([id, true]);
  });
});

it('looks at every role-play of the library', () => expect(dialogues.length).toBeGreaterThanOrEqual(8));
