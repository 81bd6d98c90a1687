/** @jest-environment jsdom */
import type { Answers } from '@attune/exercise';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { likeABrowser } from '../../lib/testing/browser';
import { speak } from '../../lib/testing/texts';
import { picturesOf } from '@attune/clinical/pictures';
import { Pictures } from './Pictures';
import { ReaderProvider, type Voice } from './reader';
import { seriesOf } from './testing/series';

const times = (count: number, make: (index: number) => Answers): Answers[] => Array.from({ length: count }, (_, index) => make(index));
const promises = (state: string) => [{ id: 'own-1', label: 'Lunch outside', state }];

/** Entries of exercises that between them ask for nearly every picture. */
const stories: Record<string, Answers[]> = {
  A1: times(8, (index) => ({ around: { before: 3, after: 5 }, weather: [{ word: index % 2 ? 'longing' : 'glad', intensity: 4 }], source: index % 2 ? 'now' : 'then', energy: 5 })),
  A6: times(4, (index) => ({ rungs: { chosen: index % 2 ? 'text' : 'coffee', predicted: 6, actual: 3 } })),
  A9: times(9, (index) => ({ told: 'remembered', around: { before: 4, after: 4 + (index % 3) }, activity: ['music', 'outside', 'screen'][index % 3] })),
  A12: times(4, () => ({ mode: 'tick', rhythm: [{ id: 'meal-early', done: 'lighter' }, { id: 'movement', done: 'full' }, { id: 'stillness' }], steadiness: 4 })),
  B4: times(5, (index) => ({ kind: index % 2 ? 'kept' : 'near', area: ['time'], guilt: 3 })),
  B5: times(2, () => ({ time: [{ limit: 'Sundays', kind: 'firm' }] })),
  C1: times(2, () => ({ begin: 'someone', circle: [{ id: 'p-1', name: 'Noa', ring: 'close' }] })),
  C2: times(2, () => Object.fromEntries(['word-kept', 'guessing', 'no-stays', 'no-costs', 'stays-with-feelings', 'too-much', 'asks-about-me', 'both-give'].map((id) => [id, 2]))),
  D2: times(5, (index) => ({ here: 'back', promises: promises(index % 2 ? 'kept' : 'moved'), 'count-on': 5 })),
  D5: times(4, () => ({ mode: 'real', green: ['room'], red: ['pushed'] })),
};

async function show(catalogId: string, voice: Voice, entries = stories[catalogId]!) {
  cleanup();
  likeABrowser();
  const [of] = picturesOf(seriesOf(catalogId, entries));
  render(
    <ReaderProvider value={{ voice }}>
      <Pictures of={of!} />
    </ReaderProvider>,
  );
  const more = screen.queryByRole('button', { name: /^(Show|Mostrar) .*(picture|imag)/ });
  if (more) await userEvent.click(more);
}

describe.each(['en', 'es'] as const)('pictures in %s', (language) => {
  beforeEach(() => speak(language));

  it.each(Object.keys(stories).flatMap((id) => (['staff', 'client'] as const).map((voice) => [id, voice] as const)))('say of %s to %s what they show, as words and as a table', async (id, voice) => {
    await show(id, voice);
    const drawn = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('article')!);
    expect(drawn.length).toBeGreaterThan(0);
    for (const section of drawn) {
      expect(section.textContent).not.toMatch(/[{}]|undefined|NaN|pictures\./);
      expect(within(section).getByRole('heading').nextElementSibling?.textContent).toMatch(/\d/);
      const image = within(section).queryByRole('img');
      if (image) expect(image.getAttribute('aria-label')).toMatch(/\d/);
      if (id !== 'C1') expect(section.querySelector('tbody th[scope=row]')).not.toBeNull();
    }
  });

  it('tell a client what was kept and moved, and count nothing that was not', async () => {
    await show('D2', 'client', times(4, (index) => ({ here: 'back', promises: promises(index ? 'not-kept' : 'kept') })));
    const told = screen.getAllByRole('table').map((table) => table.textContent).join(' ');
    expect(told).not.toMatch(language === 'en' ? /not this time \d/i : /esta vez no \d/i);
  });

  it('say how often a card was opened, from the first one on, and that the next waits', async () => {
    cleanup();
    likeABrowser();
    const title = { en: 'A card for later', es: 'Una tarjeta para después' };
    const card = (responseId: string, opened: number) => ({
      responseId, exerciseId: 'A11', title, step: 'card', kind: 'card' as const, localDate: '2026-10-01', opened, openedAt: opened ? '2026-10-09T10:00:00Z' : null,
    });
    const [of] = picturesOf([], [card('r-1', 4), card('r-2', 0)]);
    render(<Pictures of={of!} />);
    const rows = screen.getAllByRole('row').slice(1).map((row) => row.textContent);
    expect(rows).toEqual(language === 'en' ? [expect.stringMatching(/4 times$/), expect.stringMatching(/not opened yet$/)] : [expect.stringMatching(/4 veces$/), expect.stringMatching(/aún sin abrir$/)]);
    expect(screen.getByText(language === 'en' ? /^Kept: 2 cards\. Opened 4 times in all\. The last time was on .*9/ : /^Guardado: 2 tarjetas\. Se abrió 4 veces en total\. La última vez fue el .*9/)).toBeTruthy();
  });

  it('count words of one’s own as a row of their own', async () => {
    await show('A1', 'client', times(3, (index) => ({ weather: [{ word: 'glad' }, ...(index ? [{ word: 'like fog' }, { word: 'wobbly' }] : [])], source: 'now' })));
    const row = screen.getByRole('rowheader', { name: language === 'en' ? 'Own words' : 'Palabras propias' }).closest('tr')!;
    expect(row.textContent).toMatch(language === 'en' ? /in 2 entries/ : /en 2 entradas/);
    expect(screen.getByText(language === 'en' ? /In 2 entries you found words of your own\./ : /En 2 entradas encontraste palabras propias\./)).toBeTruthy();
  });

  it('draw nothing of two answers, and say that the third brings it', async () => {
    await show('A9', 'client', stories.A9!.slice(0, 2));
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getByText(language === 'en' ? /third answer/ : /tercera respuesta/)).toBeTruthy();
  });
});
