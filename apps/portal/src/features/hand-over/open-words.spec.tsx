/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/react';
import { setRegion } from '../../lib/dates';
import { speak } from '../../lib/testing/texts';
import type { OpenThings } from './api';
import { useOpenWords } from './open-words';

const NOTHING: OpenThings = {
  waiting: 0, oldestWaitingAt: null, messages: 0, unsignedNotes: 0, proposals: 0, plans: 0, resting: 0, programs: 0,
  nextAppointmentAt: null, appointments: 0, appointmentAsks: 0, asks: [],
};
const ASKED: OpenThings = {
  ...NOTHING, appointmentAsks: 3,
  asks: [{ kind: 'other-time', appointmentAt: '2031-05-05T15:00:00Z' }, { kind: 'cannot-come', appointmentAt: '2031-05-12T15:00:00Z' }],
};

function Words({ open, whole }: { open: OpenThings; whole?: boolean }) {
  return useOpenWords()(open, whole).map((line) => <li key={line}>{line}</li>);
}
const said = (open: OpenThings, whole?: boolean): string[] => {
  const { container } = render(<ul><Words open={open} whole={whole} /></ul>);
  return [...container.querySelectorAll('li')].map(({ textContent }) => textContent!.replace(/\s/g, ' '));
};

describe('what is open at a hand-over', () => {
  beforeEach(() => setRegion('US'));
  afterEach(() => {
    cleanup();
    setRegion(null);
  });

  it.each([
    ['en', ['3 questions about sessions'], [/^Asks for another time: session on Monday, May 5, /, /^Says they cannot come: session on Monday, May 12, /, /^One more question about a session$/]],
    ['es', ['3 preguntas sobre sesiones'], [/^Pide otra hora para la sesión del lunes, 5 de mayo, /, /^Dice que no puede ir a la sesión del lunes, 12 de mayo, /, /^Una pregunta más sobre una sesión$/]],
  ] as const)('counts what the client asks about sessions, and says it one by one on the client’s page (%s)', (language, short, whole) => {
    speak(language);
    expect(said(ASKED)).toEqual(short);
    expect(said(ASKED, true)).toEqual(whole.map((line) => expect.stringMatching(line) as unknown));
  });

  it('is nothing where nothing is open', () => {
    speak('en');
    expect(said(NOTHING, true)).toEqual([]);
  });
});
