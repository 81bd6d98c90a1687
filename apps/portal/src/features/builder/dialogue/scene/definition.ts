import { firstTree, type ClientScene } from '@attune/exercise/authoring';
import { limits, type ExerciseDefinition, type Localized, type NestedScale } from '@attune/exercise/on-demand';

/** What a therapist fills in of a scene, and how the exercise is called. */
export interface FilledScene extends ClientScene {
  /** As typed; the usual title where it is left open. */
  title: string;
}

const t = (en: string, es: string): Localized => ({ en, es });

/** The role-play's step, to open the editor at. */
export const REHEARSAL = 'rehearsal';

export const usualTitle = t('Saying what you would like', 'Decir lo que quisieras');

const scales: NestedScale[] = [
  {
    id: 'guilt',
    prompt: t('How guilty does it feel?', '¿Cuánta culpa sientes?'),
    min: 0,
    max: 10,
    labels: { 0: t('No guilt', 'Nada de culpa'), 10: t('As much as I can imagine', 'Toda la que puedo imaginar') },
    better: 'neither',
  },
  {
    id: 'discomfort',
    prompt: t('How uncomfortable is it?', '¿Cuánta incomodidad sientes?'),
    min: 0,
    max: 10,
    labels: { 0: t('Not at all', 'Ninguna'), 10: t('As much as I can imagine', 'Toda la que puedo imaginar') },
    better: 'neither',
  },
];

/** What was typed stands in both languages, without what would be read as a place to be filled in. */
function typed(text: string): Localized | undefined {
  const words = text.replace(/[{}]/g, '').trim().slice(0, limits.ownLabel);
  return words ? { en: words, es: words } : undefined;
}

/**
 * A whole exercise around the first tree of a client's own scene: how it feels before, the scene, how it feels after, and what
 * was noticed. It is sound from the start.
 * @throws RangeError when nothing is asked or no word of the other person is given
 */
export const sceneExercise = ({ title, ...scene }: FilledScene): ExerciseDefinition => ({
  title: typed(title) ?? usualTitle,
  quietTitle: t('A short rehearsal', 'Un ensayo breve'),
  purpose: t(
    'Rehearse a talk from your own life, line by line, where nobody can get hurt.',
    'Ensayar una conversación de tu vida, línea por línea, donde no se lastima a nadie.',
  ),
  why: t(
    'Hard talks often go faster than we can think. Here you can take your time with each line, and take it back. It is a rehearsal: the real person may answer otherwise.',
    'Las conversaciones difíciles suelen ir más rápido que el pensamiento. Aquí puedes tomarte tu tiempo con cada línea, y volver atrás. Es un ensayo: la persona real puede responder de otra forma.',
  ),
  what: t(
    'Say how it feels now. Play the scene with a reply or with your own words. Then say how it feels after.',
    'Di cómo se siente ahora. Recorre la escena con una respuesta o con tus palabras. Después, di cómo se siente.',
  ),
  minutes: 8,
  tags: ['boundaries', 'role-play'],
  smaller: { minutes: 2, about: t('One line, and one answer.', 'Una línea y una respuesta.'), keeps: [REHEARSAL], turns: 1 },
  whenHard: t(
    'If your heart beats fast or your mind goes blank, look around, or rest a hand or a foot on something firm. You can stop at any line, go on another day, or do it with your therapist.',
    'Si el corazón se acelera o la mente se queda en blanco, mira a tu alrededor, o apoya una mano o un pie en algo firme. Puedes parar en cualquier línea, seguir otro día, o hacerlo con tu terapeuta.',
  ),
  forTherapist: {
    fits: t(
      'A scene from the client’s own life, with the words they remember. Change any line with them.',
      'Una escena de su propia vida, con las palabras que recuerda. Cualquier línea se puede cambiar en sesión.',
    ),
    waitIf: t(
      'The person controls, threatens or hurts the client: a clearer wish can raise the danger. Plan for safety first.',
      'La persona controla, amenaza o lastima a tu consultante: un deseo más claro puede aumentar el peligro. Primero, un plan de seguridad.',
    ),
    inReview: t(
      'Where the wish got lost or came with a blow, the lines in their own words, and guilt and discomfort before and after.',
      'Dónde se perdió el deseo o vino con un golpe, las líneas en sus propias palabras, y la culpa y la incomodidad antes y después.',
    ),
  },
  steps: [
    {
      id: 'arrive',
      kind: 'instruction',
      body: t(
        'This is a rehearsal of a scene from your own life. Some words may come close to what you know. You can stop at any line. If others can see your screen, a quieter moment may suit you better.',
        'Este es el ensayo de una escena de tu propia vida. Algunas palabras pueden acercarse a lo que conoces. Puedes parar en cualquier línea. Si alguien puede ver tu pantalla, quizás te venga mejor otro momento.',
      ),
    },
    {
      id: 'change',
      kind: 'before-after',
      about: t('Picture saying it to the real person. Answer for right now.', 'Imagina decírselo a la persona real. Responde por cómo estás ahora.'),
      scales,
      steps: [{ ...firstTree(REHEARSAL, scene), prompt: t('Here is the scene', 'Esta es la escena') }],
    },
    { id: 'noticed', kind: 'text', size: 'short', optional: true, prompt: t('What did you notice about yourself?', '¿Qué notaste de ti?') },
  ],
  endings: [
    {
      title: t('You stayed with a hard talk', 'Te quedaste en una conversación difícil'),
      body: t(
        'Guilt: {guiltBefore}, then {guiltAfter}. Discomfort: {discomfortBefore}, then {discomfortAfter}. A higher number can mean that you came close to something that matters. Be gentle with the next hour.',
        'Culpa: {guiltBefore}, luego {guiltAfter}. Incomodidad: {discomfortBefore}, luego {discomfortAfter}. Un número más alto puede indicar que te acercaste a algo que importa. Trátate con cuidado en la próxima hora.',
      ),
      offers: ['breathing', 'hard-moment', 'try-again'],
    },
  ],
});
