import { type ClientScene, type DialogueStep, type ExerciseDefinition, firstTree, type InnerStep, type Localized, type Step } from '@attune/exercise';
import { builtInVersions } from '../../features/exercises/built-in.js';

const PERSON = 'Ilse';
const source = [...builtInVersions.values()].find(({ catalogId, slug }) => catalogId === 'B1' && slug === 'asking-for-an-evening-alone')!;

/** What was typed in the session, and how it reads in Spanish. */
const WORDS = {
  scene: ['Sunday evening, on the phone. Ilse has already bought the ticket for a whole week.', 'Domingo por la noche, al teléfono. Ilse ya compró el pasaje para toda una semana.'],
  ask: ['I would like you to come for two days this time.', 'Esta vez quisiera que vengas dos días.'],
  guilt: ['After everything I did for you when we were small?', '¿Después de todo lo que hice por ti cuando éramos niñas?'],
  'guilt, again': ['Fine. Then I will know where I stand.', 'Está bien. Entonces ya sé cuál es mi lugar.'],
  silence: ['Oh.', 'Ah.'],
  'pushing-back': ['A week is nothing. What else do you have to do?', 'Una semana no es nada. ¿Qué otra cosa tienes que hacer?'],
} as const;

const scene: ClientScene = {
  person: PERSON, scene: WORDS.scene[0], ask: WORDS.ask[0],
  lines: [
    { temperament: 'pushing-back', says: WORDS['pushing-back'][0] },
    { temperament: 'guilt', says: WORDS.guilt[0], then: WORDS['guilt, again'][0] },
    { temperament: 'silence', says: WORDS.silence[0] },
  ],
};

const isText = (value: object): value is Localized => 'en' in value && 'es' in value;

/** The tree with the typed words put into Spanish, as its author does in the editor. */
function inSpanish<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inSpanish) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (!isText(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inSpanish(inner as unknown)])) as T;
  return { ...value, es: Object.values(WORDS).reduce<string>((es, [typed, spanish]) => (es === typed || typed.length > 5 ? es.replace(typed, spanish) : es), value.es) };
}

const tree = ({ id }: DialogueStep): DialogueStep => inSpanish(firstTree(id, scene));
const withTree = <S extends Step | InnerStep>(step: S): S => (step.kind === 'dialogue' ? (tree(step) as S) : step);
const named = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('Dani', PERSON)) as T;

const arrive: Localized = {
  en: 'This is the Sunday call with Ilse, as we put it together. Nothing from here reaches her. If others can see your screen, a quieter moment may suit you better.',
  es: 'Esta es la llamada del domingo con Ilse, como la armamos en la sesión. Nada de esto le llega. Si alguien puede ver tu pantalla, quizás te venga mejor otro momento.',
};

/** A rehearsal that a therapist of the demo made of one client's own scene, out of the one for an evening alone. */
export const sundayCall: { copiedFrom: string; definition: ExerciseDefinition } = {
  copiedFrom: source.id,
  definition: {
    ...named(source.definition),
    title: { en: 'Two days, not a week', es: 'Dos días, no una semana' },
    purpose: { en: 'Rehearse asking Ilse for a shorter visit, and staying warm when she is hurt.', es: 'Ensayar cómo pedirle a Ilse una visita más corta y mantener la calidez cuando le duela.' },
    tags: ['boundaries', 'role-play', 'family'],
    steps: source.definition.steps.map((step) => {
      if (step.id === 'arrive' && step.kind === 'instruction') return { ...step, body: arrive };
      return named(step.kind === 'before-after' ? { ...step, steps: step.steps.map(withTree) } : withTree(step));
    }),
  },
};
