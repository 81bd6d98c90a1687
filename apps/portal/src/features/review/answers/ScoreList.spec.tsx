/** @jest-environment jsdom */
import type { ExerciseDefinition, Score, Step } from '@attune/exercise/on-demand';
import { cleanup, render } from '@testing-library/react';
import { speak } from '../../../lib/testing/texts';
import { ScoreList } from './ScoreList';

const both = (en: string, es = en) => ({ en, es });
const scale = (id: string): Step => ({ id, kind: 'scale', min: 0, max: 4, prompt: both(id), labels: { 0: both('No'), 4: both('Yes') } });
/** One of its options has room for own words, so that the whole answer may be kept private. */
const doubts: Step = {
  id: 'doubts',
  kind: 'choice',
  prompt: both('doubts'),
  options: [0, 1, 2, 3, 4].map((value) => ({ id: `d-${value}`, label: both(`${value}`), value, write: value === 4 })),
};
const score: Score = {
  id: 'trust',
  label: both('Trust', 'Confianza'),
  of: 'sum',
  min: 0,
  max: 8,
  better: 'higher',
  items: [{ step: 'relies' }, { step: 'doubts', reverse: true }],
  missing: { atMost: 0, then: 'none' },
  bands: [
    { id: 'low', label: both('a little', 'un poco'), from: 0 },
    { id: 'some', label: both('some', 'algo'), from: 4 },
  ],
};
const definition = { steps: [scale('relies'), doubts], endings: [], scores: [score] } as unknown as ExerciseDefinition;

function shown(answers: Record<string, unknown>, privateSteps: string[] = [], language: 'en' | 'es' = 'en'): string | null {
  cleanup();
  speak(language);
  return render(<ScoreList definition={definition} answers={answers} privateSteps={privateSteps} />).container.textContent;
}

it('shows a score in its range, in the words of its band, with the side that is hoped for', () => {
  expect(shown({ relies: 3, doubts: 'd-1' })).toBe('ScoresTrust6 on a range from 0 to 8, some (higher is hoped for)');
  expect(shown({ relies: 0, doubts: 'd-3' }, [], 'es')).toBe('PuntajesConfianza1 en un rango de 0 a 8, un poco (se espera que suba)');
});

it('says that a score is open, and nothing of one that a private answer belongs to', () => {
  expect(shown({ relies: 3 })).toContain('Open: too many of its questions were left out.');
  expect(shown({ relies: 3, doubts: 'd-4' }, ['doubts'])).toBe('');
});
