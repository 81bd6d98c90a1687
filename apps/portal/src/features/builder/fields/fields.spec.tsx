/** @jest-environment jsdom */
import type { Localized, ScaleRange, ScaleStep } from '@attune/exercise';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { useState, type ReactNode } from 'react';
import { speak } from '../../../lib/testing/texts';
import { problemsOf, exerciseOf } from '../kinds/testing/build-step';
import { LocalizedField, NumberField, type Part } from '.';
import { withEnd } from './ScaleFields';

const both = (en: string, es = `${en} (es)`) => ({ en, es });

/** Shows a field as a form holds it; answers with what it holds now. */
function hold<T>(start: T, Field: (part: Part<T>) => ReactNode, problems: Part<T>['problems'] = []) {
  let held = start;
  speak('en');
  cleanup();
  function Held() {
    const [value, setValue] = useState(start);
    return <Field value={value} problems={problems} language="en" onChange={(next) => setValue((held = next))} />;
  }
  render(<Held />);
  return () => held;
}

describe('a text in both languages', () => {
  it('opens the language that is missing, and is marked no longer once both are there', async () => {
    const now = hold<Localized | undefined>({ en: 'Tea?', es: '' }, (part) => <LocalizedField {...part} label="Question" />);
    const mark = screen.getByRole('button', { name: /^Spanish is missing/ });
    expect(mark.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(mark);
    await userEvent.type(screen.getByRole('textbox', { name: 'Question, in Spanish' }), '¿Té?');
    expect(now()).toEqual({ en: 'Tea?', es: '¿Té?' });
    expect(screen.queryByRole('button', { name: /missing/ })).toBeNull();
  });

  it('is gone when it may be left out and is empty in both', async () => {
    const now = hold<Localized | undefined>({ en: 'x', es: '' }, (part) => <LocalizedField {...part} label="Help" optional />);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Help' }));
    expect(now()).toBeUndefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Help' }), 'y');
    expect(now()).toEqual({ en: 'y', es: '' });
  });

  it('says what is wrong beneath it', () => {
    hold<Localized | undefined>(both('{a}', '{b}'), (part) => <LocalizedField {...part} label="Question" />, [{ path: '', code: 'placeholders_differ' }]);
    const field = screen.getByRole('textbox', { name: 'Question' });
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toContain('between braces must be the same');
  });
});

describe('a number', () => {
  it('takes whole numbers within its bounds, and says so of others without taking them', async () => {
    const now = hold<number | undefined>(3, (part) => <NumberField {...part} label="Pictures" min={1} max={6} optional />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Pictures' });
    await userEvent.clear(field);
    expect(now()).toBeUndefined();
    await userEvent.type(field, '12');
    expect([now(), screen.getByText('A number from 1 to 6')]).toEqual([1, expect.anything()]);
    await userEvent.tab();
    expect([field.value, screen.queryByText('A number from 1 to 6')]).toEqual(['1', null]);
  });

  it('comes back when it is needed and was left empty', async () => {
    const now = hold<number | undefined>(4, (part) => <NumberField {...part} label="In" min={1} max={20} />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'In' });
    await userEvent.clear(field);
    await userEvent.tab();
    expect([now(), field.value]).toEqual([4, '4']);
  });
});

describe('the ends of a scale', () => {
  const scale = (range: ScaleRange): ScaleStep => ({ id: 'scale', kind: 'scale', prompt: both('How much?'), ...range });
  const range = fc.record({ min: fc.integer({ min: -20, max: 20 }), width: fc.integer({ min: 1, max: 60 }), between: fc.array(fc.nat(58), { maxLength: 4 }) }).map(
    ({ min, width, between }): ScaleRange => {
      const max = min + width;
      const places = [min, max, ...between.map((each) => min + 1 + each).filter((at) => at < max)];
      return { min, max, labels: Object.fromEntries(places.map((at) => [at, both(`at ${at}`)])) };
    },
  );

  it('move with their words, and leave no words outside', () => {
    fc.assert(
      fc.property(range, fc.constantFrom('min' as const, 'max' as const), fc.integer({ min: -40, max: 100 }), (start, end, to) => {
        fc.pre(end === 'min' ? to < start.max && start.max - to <= 100 : to > start.min && to - start.min <= 100);
        const next = withEnd(start, end, to);
        expect(next.labels[to]).toEqual(start.labels[start[end]]);
        expect(problemsOf(exerciseOf(scale(next)), 0)).toEqual([]);
      }),
    );
  });

  it('come back where they were when no words stood between', () => {
    const start: ScaleRange = { min: 0, max: 10, labels: { 0: both('None'), 10: both('All') } };
    expect(withEnd(withEnd(start, 'max', 4), 'max', 10)).toEqual(start);
  });
});
