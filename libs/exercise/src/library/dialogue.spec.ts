import { replyClasses, type DialogueReply, type DialogueStep, type Language } from '../types/index.js';
import { allSteps } from '../run/walk.js';
import { library } from './index.js';

const dialogues = library.flatMap(({ catalogId, definition }) =>
  allSteps(definition)
    .filter((step): step is DialogueStep => step.kind === 'dialogue')
    .map((step) => [`${catalogId} ${step.id}`, step] as const),
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

  it('still has a way to keep the wish from every line', () => {
    const keeps = new Set(['e-held-warm', 'e-held-unresolved', 'e-middle', 'e-repaired', 'e-paused']);
    const leads = (id: string): boolean =>
      keeps.has(id) || (step.nodes.find((node) => node.id === id)?.replies ?? []).some(({ next }) => leads(next));
    expect(step.nodes.filter(({ id }) => !leads(id)).map(({ id }) => id)).toEqual([]);
  });
});

it('looks at one dialogue at the least', () => expect(dialogues.length).toBeGreaterThan(0));
