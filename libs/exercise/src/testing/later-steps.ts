import type { Step } from '../types/index.js';

const text = { en: 'How?', es: '¿Cómo?' };
const named = (id: string, en: string, es: string) => ({ id, label: { en, es } });
const range = { min: 0, max: 10, labels: { '0': { en: 'None', es: 'Nada' }, '10': { en: 'A lot', es: 'Mucho' } } };
/** The id of a file. */
export const file = '0198c0de-7a10-7000-8000-000000000001';
export const uuid = (last: number) => `0198c0de-7a10-7000-8000-00000000000${last}`;

/** One step of each later kind, or two where they differ much. */
export const steps = {
  body: { id: 'body', kind: 'body', prompt: text, places: ['chest', 'belly'] },
  plainBody: { id: 'plainBody', kind: 'body', prompt: text, canWriteOwn: false, intensity: false },
  breath: {
    id: 'breath',
    kind: 'breath',
    prompt: text,
    minutes: [1, 3],
    patterns: [
      { ...named('even', 'Even', 'Parejo'), in: 4, out: 4 },
      { ...named('long', 'Longer out', 'Exhalar más largo'), in: 4, out: 6, rest: 2 },
    ],
  },
  timer: { id: 'timer', kind: 'timer', prompt: text, minutes: [5, 10] },
  open: { id: 'open', kind: 'timer', prompt: text, byHand: false },
  ladder: {
    id: 'ladder',
    kind: 'ladder',
    prompt: text,
    canWriteOwn: true,
    rungs: [
      { ...named('text', 'A short text', 'Un mensaje corto'), expected: 2 },
      named('coffee', 'A coffee', 'Un café'),
    ],
    distress: { prompt: text, ...range },
    outcomes: [named('met', 'It was met warmly', 'Hubo calidez')],
  },
  people: {
    id: 'people',
    kind: 'people',
    prompt: text,
    max: 3,
    rings: [named('close', 'Close', 'Cerca'), named('near', 'Near', 'Próximo')],
    qualities: [named('listens', 'Listens', 'Escucha')],
    rhythms: [named('weekly', 'Every week', 'Cada semana')],
    asksContact: true,
  },
  plan: {
    id: 'plan',
    kind: 'plan',
    prompt: text,
    fields: ['what', 'when', 'if-then', 'confidence'],
    required: ['when'],
  },
  checklist: {
    id: 'checklist',
    kind: 'checklist',
    prompt: text,
    items: [named('meal', 'A warm meal', 'Una comida caliente'), named('walk', 'A walk', 'Un paseo')],
    canWriteOwn: true,
    lighter: true,
    hours: true,
  },
  fixed: { id: 'fixed', kind: 'checklist', prompt: text, items: [named('meal', 'A warm meal', 'Una comida caliente')] },
  commitments: {
    id: 'commitments',
    kind: 'commitments',
    prompt: text,
    commitments: [named('rest', 'Rest at noon', 'Descansar al mediodía')],
    canWriteOwn: true,
    rhythms: [named('daily', 'Every day', 'Cada día')],
    reasons: [named('tired', 'I was tired', 'Me faltó energía')],
  },
  card: { id: 'card', kind: 'card', prompt: text, card: { from: ['a'], pick: 'one', returns: 'ask' } },
  audio: { id: 'audio', kind: 'audio', prompt: text, maxSeconds: 60, readAloud: true },
  aloud: { id: 'aloud', kind: 'audio', prompt: text, record: false, readAloud: true },
  photo: { id: 'photo', kind: 'photo', prompt: text, max: 2 },
  agreement: {
    id: 'agreement',
    kind: 'agreement',
    prompt: text,
    sections: [
      {
        ...named('rest', 'Rest', 'Descanso'),
        clauses: [named('sunday', 'Sunday is mine.', 'El domingo es mío.')],
        canWriteOwn: true,
      },
      { ...named('talk', 'Talk', 'Hablar'), clauses: [named('pause', 'I can pause.', 'Puedo parar.')] },
    ],
    roles: [named('me', 'Me', 'Yo'), named('you', 'You', 'Tú')],
  },
  letter: { id: 'letter', kind: 'text', prompt: text, returns: 'date' },
  saying: { id: 'saying', kind: 'text', prompt: text, card: { from: ['a'], pick: 'one', returns: 'ask' } },
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
