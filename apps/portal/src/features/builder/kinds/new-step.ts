import type { DialogueStep, Localized, Step, StepKind } from '@attune/exercise';
import { firstTree } from '@attune/exercise/authoring';
import { freeId } from '../fields/ids';

const both = (en: string, es: string): Localized => ({ en, es });
const named = (id: string, en: string, es: string) => ({ id, label: both(en, es) });
const felt = {
  min: 0,
  max: 10,
  labels: { '0': both('Not at all', 'Nada'), '10': both('As much as I can imagine', 'Todo lo que puedo imaginar') },
};

/** `free` gives an id that nothing in the exercise has yet. */
type Make<K extends StepKind> = (id: string, earlier: readonly Step[], free: (name: string) => string) => Extract<Step, { kind: K }>;

/** The smallest step of each kind that can be done as it stands: to be written over, in both languages from the start. */
const makes: { [K in StepKind]: Make<K> } = {
  instruction: (id) => ({ id, kind: 'instruction', body: both('Take a moment to arrive here.', 'Tómate un momento para llegar.') }),
  text: (id) => ({ id, kind: 'text', prompt: both('What would you like to write down?', '¿Qué te gustaría anotar?') }),
  choice: (id) => ({
    id,
    kind: 'choice',
    prompt: both('Which of these fits best?', '¿Cuál de estas va mejor contigo?'),
    options: [named('yes', 'Yes', 'Sí'), named('no', 'No', 'No'), named('not-sure', "I'm not sure", 'No lo sé con certeza')],
  }),
  scale: (id) => ({ id, kind: 'scale', prompt: both('How much of it is there now?', '¿Cuánto hay de eso ahora?'), ...felt }),
  emotion: (id) => ({ id, kind: 'emotion', prompt: both('What do you feel now?', '¿Qué sientes ahora?'), multiple: true }),
  body: (id) => ({ id, kind: 'body', prompt: both('Where in your body do you notice it?', '¿En qué parte del cuerpo lo notas?') }),
  breath: (id) => ({
    id,
    kind: 'breath',
    prompt: both('Breathe with the circle.', 'Respira con el círculo.'),
    patterns: [{ ...named('longer-out', 'Longer out', 'Exhalar más largo'), in: 4, out: 6 }],
    minutes: [1, 2, 3],
  }),
  timer: (id) => ({ id, kind: 'timer', prompt: both('Take the time that suits you.', 'Tómate el tiempo que te venga bien.'), minutes: [5, 10, 15] }),
  ladder: (id) => ({
    id,
    kind: 'ladder',
    prompt: both('Pick one small step.', 'Elige un paso pequeño.'),
    rungs: [{ ...named('first', 'A small first step', 'Un primer paso pequeño'), expected: 2 }],
    canWriteOwn: true,
    distress: { prompt: both('How hard is it?', '¿Qué tan difícil es?'), ...felt, better: 'lower' },
  }),
  people: (id) => ({
    id,
    kind: 'people',
    prompt: both('Who is around you?', '¿Quién está a tu alrededor?'),
    rings: [named('close', 'Close', 'Cerca'), named('further', 'Further away', 'Más lejos')],
  }),
  plan: (id) => ({ id, kind: 'plan', prompt: both('When could it fit?', '¿Cuándo podría caber?'), fields: ['what', 'when'] }),
  checklist: (id) => ({
    id,
    kind: 'checklist',
    prompt: both('What was there today?', '¿Qué hubo hoy?'),
    items: [named('meal', 'A warm meal', 'Una comida caliente')],
    canWriteOwn: true,
  }),
  commitments: (id) => ({ id, kind: 'commitments', prompt: both('How did your promises go?', '¿Cómo fue con tus promesas?'), canWriteOwn: true, startsFrom: 'last' }),
  card: (id, earlier) => ({
    id,
    kind: 'card',
    prompt: both('Would you like to keep it as a card?', '¿Quieres guardarlo como tarjeta?'),
    optional: true,
    card: { from: sourceIn(earlier), pick: 'one', editable: true },
  }),
  audio: (id) => ({ id, kind: 'audio', prompt: both('Say it in your own voice, if you like.', 'Dilo con tu propia voz, si quieres.'), optional: true }),
  photo: (id) => ({ id, kind: 'photo', prompt: both('Add a picture, if you like.', 'Agrega una foto, si quieres.'), optional: true }),
  agreement: (id) => ({
    id,
    kind: 'agreement',
    prompt: both('What do you promise yourself?', '¿Qué te prometes?'),
    sections: [{ ...named('first', 'What I promise', 'Lo que prometo'), canWriteOwn: true }],
    roles: [named('me', 'Me', 'Yo')],
  }),
  repeat: (id) => ({
    id,
    kind: 'repeat',
    prompt: both('One at a time: what comes to mind?', 'De una en una: ¿qué te viene a la mente?'),
    steps: [{ id: 'what', kind: 'text', prompt: both('What is it?', '¿Qué es?') }],
  }),
  'before-after': (id, _earlier, free) => ({
    id,
    kind: 'before-after',
    about: both('Before and after', 'Antes y después'),
    scales: [{ id: free(`${id}-felt`), prompt: both('How much of it is there now?', '¿Cuánto hay de eso ahora?'), ...felt }],
    steps: [{ id: free(`${id}-between`), kind: 'instruction', body: both('Take a moment to arrive here.', 'Tómate un momento para llegar.') }],
  }),
  dialogue: (id) => inBoth(
    firstTree(id, {
      person: 'Dani',
      scene: 'You are both at home in the evening. {person} asks you for something, and you would like to say no.',
      ask: "I'd like this evening to myself.",
      lines: [{ temperament: 'warm', says: 'Would you sit with me for a bit?', then: 'Not even for a little while?' }],
    }),
    firstTree(id, {
      person: 'Dani',
      scene: 'Es de noche y están en casa. {person} te pide algo, y quisieras decir que no.',
      ask: 'Quisiera esta noche para mí.',
      lines: [{ temperament: 'warm', says: '¿Te sientas un rato conmigo?', then: '¿Ni siquiera un ratito?' }],
    }),
  ),
};

/** The last earlier step that leaves words behind, from which a card may be made; none where there is none. */
function sourceIn(earlier: readonly Step[]): string[] {
  const source = earlier.findLast(({ kind }) => kind === 'text') ?? earlier.findLast(({ kind }) => kind !== 'instruction' && kind !== 'before-after');
  return source ? [source.id] : [];
}

/** The same tree written in each language, as one. */
function inBoth(english: DialogueStep, spanish: DialogueStep): DialogueStep {
  const join = (en: unknown, es: unknown): unknown => {
    if (typeof en !== 'object' || en === null) return en;
    if (Array.isArray(en)) return en.map((each, index) => join(each, (es as unknown[])[index]));
    const other = es as Record<string, unknown>;
    if ('en' in en && 'es' in en) return { en: en.en, es: other.es };
    return Object.fromEntries(Object.entries(en).map(([key, each]) => [key, join(each, other[key])]));
  };
  return join(english, spanish) as DialogueStep;
}

/**
 * A new step of a kind, sound from the start. A card is made of what `earlier` steps leave, in order, those inside a
 * before-after among them; without any it has to be told which. `taken` are the ids in use, for what stands inside a step.
 */
export function newStep(kind: StepKind, id: string, earlier: readonly Step[] = [], taken: Iterable<string> = []): Step {
  const used = [...taken];
  return makes[kind](id, earlier, (name) => freeId(name, used));
}
