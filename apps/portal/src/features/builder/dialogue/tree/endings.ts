import type { DialogueEnding, DialogueStep } from '@attune/exercise';
import { freeEnding } from './ids';
import type { Made } from './lines';

const blank = { en: '', es: '' };

/** An ending nobody has written yet, with room for one thing to take along. */
export function addEnding(step: DialogueStep): Made {
  const id = freeEnding(step);
  return { step: { ...step, endings: [...step.endings, { id, title: blank, body: blank, takeAways: [blank] }] }, id };
}

/** Changes an ending; its name stays, so that every reply still leads there. */
export function setEnding(step: DialogueStep, id: string, change: Partial<Omit<DialogueEnding, 'id'>>): DialogueStep {
  return { ...step, endings: step.endings.map((ending) => (ending.id === id ? { ...ending, ...change } : ending)) };
}
