/** @jest-environment jsdom */
import type { ChoiceStep } from '@attune/exercise';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { speak } from '../../../../lib/testing/texts';
import { buildStep } from '../../kinds/testing/build-step';
import { IdLabelList, IdSource } from '..';

const both = (en: string, es = `${en} (es)`) => ({ en, es });
const option = (id: string, words: string) => ({ id, label: both(words) });
const step: ChoiceStep = { id: 'warm', kind: 'choice', prompt: both('What was warm?'), options: [option('tea', 'Tea'), option('walk', 'A walk'), option('rest', 'Rest')] };
const ids = ({ options }: ChoiceStep) => options.map(({ id }) => id);
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');

describe('written one after the other', () => {
  it('makes an entry of the empty row, with an id made of its words once they are written, as one step of undo', async () => {
    const { user, step: now, undoNames, problems } = await buildStep(step);
    await user.type(screen.getByRole('textbox', { name: 'Another option' }), 'Añejo café{Enter}');
    await user.keyboard('Soup');
    await user.tab();
    expect(ids(now())).toEqual(['tea', 'walk', 'rest', 'anejo-cafe', 'soup']);
    expect(now().options.slice(3).map(({ label }) => label)).toEqual([{ en: 'Añejo café', es: '' }, { en: 'Soup', es: '' }]);
    expect([...new Set(undoNames())]).toEqual(['options.3.label.en', 'options.4.label.en']);
    expect(problems().map(({ path, code }) => `${code} ${path}`)).toEqual(['missing_language options.3.label', 'missing_language options.4.label']);
    expect(screen.getAllByRole('button', { name: 'Spanish is missing' })).toHaveLength(2);
  });

  it('never changes an id again, and gives none twice', async () => {
    const { user, step: now } = await buildStep(step);
    await user.type(screen.getByRole('textbox', { name: 'Option 1' }), ' with milk');
    await user.type(screen.getByRole('textbox', { name: 'Another option' }), 'Tea');
    await user.tab();
    await user.type(screen.getByRole('textbox', { name: 'Option 4' }), ' again');
    await user.tab();
    expect(ids(now())).toEqual(['tea', 'walk', 'rest', 'tea-2']);
    expect(now().options.map(({ label }) => label.en)).toEqual(['Tea with milk', 'A walk', 'Rest', 'Tea again']);
  });

  it('makes no id that a client could be given, and one for words that leave no letters', async () => {
    const { user, step: now } = await buildStep(step);
    await user.type(screen.getByRole('textbox', { name: 'Another option' }), 'Own{Enter}');
    await user.keyboard('¿?{Enter}');
    expect(ids(now()).slice(3)).toEqual(['the-own', expect.stringMatching(/^option-\d{6}$/)]);
  });

  it('says nothing of the words in the ids of what belongs to one client', async () => {
    speak('en');
    cleanup();
    let items: ReturnType<typeof option>[] = [];
    function Held() {
      const [value, setValue] = useState(items);
      const put = (next: typeof items | undefined) => setValue((items = next ?? []));
      return (
        <IdSource value="numbers">
          <IdLabelList value={value} onChange={put} problems={[]} language="en" label="Options" one="Option" add="Another" prefix="option" max={5} />
        </IdSource>
      );
    }
    render(<Held />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Another' }), 'Tell Dani{Enter}Wait{Enter}');
    const number = expect.stringMatching(/^option-\d{6}$/);
    expect(items.map(({ id, label }) => [id, label.en])).toEqual([[number, 'Tell Dani'], [number, 'Wait']]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it('is written in Spanish beside the English, from its mark', async () => {
    const { user, step: now, problems } = await buildStep({ ...step, options: [{ id: 'tea', label: { en: 'Tea', es: '' } }] });
    await user.click(screen.getByRole('button', { name: 'Spanish is missing' }));
    await user.type(screen.getByRole('textbox', { name: 'Option 1, in Spanish' }), 'Té');
    expect([now().options[0]!.label, problems()]).toEqual([{ en: 'Tea', es: 'Té' }, []]);
  });
});

describe('put in another order', () => {
  it('moves a row by the arrow keys, keeps the hand on it and says where it is', async () => {
    const { user, step: now, undoNames } = await buildStep(step);
    screen.getByRole('button', { name: 'Move Tea' }).focus();
    await user.keyboard('{ArrowDown}');
    expect([ids(now()), said()]).toEqual([['walk', 'tea', 'rest'], 'Tea is now 2 of 3.']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Tea' }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(ids(now())).toEqual(['walk', 'rest', 'tea']);
    await user.keyboard('{ArrowUp}');
    expect(ids(now())).toEqual(['walk', 'tea', 'rest']);
    expect(undoNames()).toEqual([undefined, undefined, undefined]);
  });

  it('moves a row by dragging its handle, as soon as its edge has crossed the middle of another', async () => {
    const { step: now } = await buildStep(step);
    const handle = screen.getByRole('button', { name: 'Move Tea' });
    const rows = [...handle.closest('ul')!.children];
    rows.forEach((row, index) => (row.getBoundingClientRect = () => ({ top: index * 50, height: 50 }) as DOMRect));
    // The page of a spec knows no PointerEvent: a mouse event of that name has the coordinates.
    const point = (type: string, clientY: number) => fireEvent(handle, new MouseEvent(type, { bubbles: true, clientY }));
    point('pointerdown', 25);
    point('pointermove', 45);
    point('pointerup', 45);
    expect(ids(now())).toEqual(['tea', 'walk', 'rest']);
    point('pointerdown', 25);
    point('pointermove', 60);
    expect(rows[1]!.getAttribute('style')).toContain('translateY(-50px)');
    point('pointerup', 60);
    expect(ids(now())).toEqual(['walk', 'tea', 'rest']);
    // The moved row now stands second, at 50 to 100.
    [...handle.closest('ul')!.children].forEach((row, index) => (row.getBoundingClientRect = () => ({ top: index * 50, height: 50 }) as DOMRect));
    point('pointerdown', 75);
    point('pointermove', 40);
    point('pointerup', 40);
    expect(ids(now())).toEqual(['tea', 'walk', 'rest']);
  });
});

it('takes a row out and goes on at the one that takes its place', async () => {
  const { user, step: now } = await buildStep(step);
  await user.click(screen.getByRole('button', { name: 'Remove A walk' }));
  expect(ids(now())).toEqual(['tea', 'rest']);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Option 2' }));
});

it('has no empty row once it is full', async () => {
  await buildStep({ ...step, options: Array.from({ length: 60 }, (_, index) => option(`option-${index}`, `Option number ${index}`)) });
  expect(screen.queryByRole('textbox', { name: 'Another option' })).toBeNull();
  expect(screen.getByText('60 at the most.')).toBeTruthy();
});

describe('what is wrong stands in its place', () => {
  it('beside the words, beside the list, and behind the words, which opens', async () => {
    const { user } = await buildStep(step);
    const words = screen.getByRole('textbox', { name: 'Option 1' });
    await user.clear(words);
    expect(within(words.closest('li')!).getByText('English is missing')).toBeTruthy();
    expect(words.getAttribute('aria-invalid')).toBe('true');
    for (const name of ['Remove Option 1', 'Remove A walk', 'Remove Rest']) await user.click(screen.getByRole('button', { name }));
    const empty = screen.getByRole('textbox', { name: 'Another option' });
    expect(document.getElementById(empty.getAttribute('aria-describedby')!)?.textContent).toBe('Something is needed here');
  });

  it('in Spanish on a Spanish page', async () => {
    await buildStep({ ...step, options: [{ id: 'tea', label: { en: '', es: '' } }] }, { language: 'es', page: 'es' });
    expect(screen.getByText('Hace falta en los dos idiomas')).toBeTruthy();
  });

  it('opens a row for what is wrong behind its words', async () => {
    await buildStep({ ...step, options: [{ ...option('tea', 'Tea'), hint: { en: '', es: 'Con miel' } }] });
    expect(screen.getByRole('textbox', { name: 'A line beneath' }).getAttribute('aria-invalid')).toBe('true');
  });
});
