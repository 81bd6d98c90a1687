/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { speak } from '../testing/texts';
import { useText } from './texts';

function Said({ when }: { when: string }) {
  return <p>{useText('calendar')('said.moved', { when })}</p>;
}

afterEach(cleanup);

it('ends a sentence with one full stop, also after a time in the afternoon', () => {
  speak('es');
  render(<Said when="martes, 3:00 p.m." />);
  expect(screen.getByText('Movida: martes, 3:00 p.m.')).toBeTruthy();
});

it('ends every other sentence as it stands', () => {
  speak('es');
  render(<Said when="martes, 15:00" />);
  expect(screen.getByText('Movida: martes, 15:00.')).toBeTruthy();
});
