/** @jest-environment jsdom */
import { firstTree, layoutOf, type DialogueStep } from '@attune/exercise';
import { library } from '@attune/exercise/library';
import { act, screen, waitFor, within } from '@testing-library/react';
import { buildStep } from '../kinds/testing/build-step';
import { placedSteps } from '../state/place';

const made = firstTree('talk', {
  person: 'Noa',
  scene: 'At the table.',
  ask: 'I need Sunday.',
  lines: [
    { temperament: 'warm', says: 'Shall we go out?', then: 'A short walk?' },
    { temperament: 'guilt', says: 'You never have time.', then: 'Fine then.' },
  ],
});
const settle = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
const box = (name: RegExp | string) => screen.getByRole('treeitem', { name });
const chosen = () => screen.getByRole('treeitem', { selected: true }).getAttribute('data-place');

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});

async function edit(step: DialogueStep = made) {
  const built = await buildStep(step);
  const press = async (keys: string) => {
    await built.user.keyboard(keys);
    await settle();
  };
  const click = async (element: HTMLElement) => {
    await built.user.click(element);
    await settle();
  };
  return { ...built, press, click };
}

describe('the picture', () => {
  it('says of each line what is said there and where each reply leads', async () => {
    await edit();
    expect(screen.getAllByRole('treeitem')).toHaveLength(made.nodes.length + made.endings.length);
    const told = box(/^Warm 1: “Shall we go out\?”/).getAttribute('aria-label')!;
    expect(told).toContain('A scene opens here. 3 replies.');
    expect(told).toMatch(/One that is clear and warm leads to: Warm 2\./);
    expect(told).not.toContain('Something is missing');
  });

  it('is gone through by arrows, and one box at a time takes the focus', async () => {
    const { press, click } = await edit();
    await click(box(/^Warm 1/));
    expect(document.activeElement).toBe(box(/^Warm 1/));
    await press('{ArrowDown}');
    const below = made.nodes.find(({ id }) => id === 'warm-1')!.replies[0]!.next;
    expect(chosen()).toBe(below);
    expect(document.activeElement?.getAttribute('data-place')).toBe(below);
    await press('{ArrowUp}{ArrowRight}');
    expect(chosen()).toBe('guilt-1');
    await press('{End}');
    expect(chosen()).toBe(layoutOf(made).layers.at(-1)!.at(-1)!.id);
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('goes on to writing by Enter, and keeps each word under one name for undoing', async () => {
    const { press, click, step, undoNames } = await edit();
    await click(box(/^Warm 1/));
    await press('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Noa says' }));
    await press(' Yes?');
    expect(step().nodes.find(({ id }) => id === 'warm-1')!.says!.en).toBe('Shall we go out? Yes?');
    expect(new Set(undoNames()).size).toBe(1);
    await waitFor(() => expect(box(/^Warm 1: “Shall we go out\? Yes\?”/)).toBeTruthy());
  });
});

it('leaves the focus with what is written, also after an arrow that led nowhere', async () => {
  const { press, click, step } = await edit();
  await click(box(/^Warm 1/));
  await press('{ArrowUp}{ArrowLeft}{Enter}');
  await press(' Yes, or no?');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Noa says' }));
  expect(step().nodes.find(({ id }) => id === 'warm-1')!.says!.en).toBe('Shall we go out? Yes, or no?');
});

describe('writing on', () => {
  it('adds a reply with a new line by two keys, and goes on to that line by two more', async () => {
    const { press, click, step } = await edit();
    await click(box(/^Warm 2/));
    await press('{Enter}');
    await press('{Control>}{Enter}{/Control}');
    const grown = step().nodes.find(({ id }) => id === 'warm-2')!;
    expect(grown.replies).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The reply' }));
    await press('Not this week.');
    await press('{Control>}{Enter}{/Control}');
    expect(chosen()).toBe(grown.replies[3]!.next);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Noa says' }));
  });

  it('lets ways merge, and offers nothing that would close a circle', async () => {
    const { user, click, step } = await edit();
    await click(box(/^Warm 2/));
    await click(screen.getByRole('button', { name: /clear and warm: .*I need Sunday/ }));
    const leads = screen.getByRole('combobox', { name: 'Leads to' });
    const offered = within(leads).getAllByRole('option').map((option) => (option as HTMLOptionElement).value);
    expect(offered).toContain('hurt');
    expect(offered).not.toContain('warm-1');
    expect(offered).not.toContain('warm-2');
    await user.selectOptions(leads, 'hurt');
    expect(step().nodes.find(({ id }) => id === 'warm-2')!.replies.every(({ next }) => next === 'hurt' || next === 'e-gave')).toBe(true);
  });

  it('leads a reply to a line chosen in the picture, by keys or by pointing, and never into a circle', async () => {
    const { press, click, step } = await edit();
    const next = () => step().nodes.find(({ id }) => id === 'warm-2')!.replies.find((reply) => reply.class === 'clear-warm')!.next;
    await click(box(/^Warm 2/));
    await click(screen.getByRole('button', { name: /clear and warm: .*I need Sunday/ }));
    await click(screen.getByRole('button', { name: 'Choose it in the picture' }));
    expect(document.activeElement).toBe(box(/^Ending: You kept your wish/));
    expect(box(/^Warm 1/).getAttribute('aria-disabled')).toBe('true');
    await press('{Home}{Enter}');
    expect(next()).toBe('e-held');
    await press('{End}{Enter}');
    expect(next()).toBe(layoutOf(made).layers.at(-1)!.at(-1)!.id);
    expect(chosen()).toBe('warm-2');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The reply' }));
    await click(screen.getByRole('button', { name: 'Choose it in the picture' }));
    await click(box(/^Shared 2/));
    expect(next()).toBe('hurt');
    await click(screen.getByRole('button', { name: 'Choose it in the picture' }));
    await press('{ArrowDown}{Escape}');
    expect(next()).toBe('hurt');
    expect(chosen()).toBe('warm-2');
  });

  it('gives a shared line words of its own for one temperament, and takes them back', async () => {
    const { click, step } = await edit();
    await click(box(/^Shared 1/));
    await click(screen.getByRole('button', { name: 'Words for “Guilt”' }));
    const at = () => step().nodes.find(({ as }) => as);
    expect(Object.keys(at()!.as!)).toEqual(['guilt']);
    await click(screen.getByRole('button', { name: /^Say it as everybody does/ }));
    expect(at()).toBeUndefined();
  });
});

describe('what is not whole', () => {
  it('says what is lost before a line goes, marks what it leaves open, and leads there', async () => {
    const { press, click, step, problems } = await edit();
    await click(box(/^Warm 1/));
    await press('{Delete}');
    const sheet = screen.getByRole('dialog');
    expect(sheet.textContent).toContain('“Warm” opens with it and will need another line.');
    expect(sheet.textContent).toContain('Warm 2');
    await click(within(sheet).getByRole('button', { name: 'Take away only this' }));
    expect(step().nodes.some(({ id }) => id === 'warm-1')).toBe(false);
    expect(problems().map(({ code }) => code)).toEqual(expect.arrayContaining(['dead_link', 'unreachable']));
    await waitFor(() => expect(screen.getByText('One way does not come to an ending')).toBeTruthy());
    expect(box(/^Loose 1.*Something is missing here\.$/)).toBeTruthy();
    await click(screen.getByRole('button', { name: /^Loose 1.*Nothing leads here/ }));
    expect(chosen()).toBe('warm-2');
  });

  it('begins where something is missing, and goes to the reply that leads nowhere', async () => {
    const open = { ...made, nodes: made.nodes.map((node) => (node.id === 'hurt' ? { ...node, replies: node.replies.map((reply, place) => (place ? reply : { ...reply, next: '' })) } : node)) };
    const { click } = await edit(open);
    expect(chosen()).toBe('hurt');
    await click(box(/^Warm 1/));
    await click(screen.getByRole('button', { name: /This leads nowhere yet/ }));
    expect(chosen()).toBe('hurt');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The reply' }));
  });
});

it('opens every role-play of the library without a fault, in both languages, and changes nothing', async () => {
  const steps = library.flatMap(({ definition }) => placedSteps(definition).flatMap(({ step }) => (step.kind === 'dialogue' ? [step] : [])));
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) {
    for (const language of ['en', 'es'] as const) {
      const built = await buildStep(step, { language, page: language });
      expect(screen.getAllByRole('treeitem')).toHaveLength(step.nodes.length + step.endings.length);
      expect(document.querySelectorAll('[data-faulty]')).toHaveLength(0);
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
      expect(built.undoNames()).toEqual([]);
    }
  }
});
