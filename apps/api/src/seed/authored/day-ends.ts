import type { ChoiceStep, ExerciseDefinition, Localized } from '@attune/exercise';

const t = (en: string, es: string): Localized => ({ en, es });

const small: ChoiceStep = {
  id: 'small', kind: 'choice', observe: true,
  prompt: t('Which one small thing could close this day?', '¿Qué cosa pequeña podría cerrar este día?'),
  options: [
    { id: 'light', label: t('Dim one light', 'Bajar una luz') },
    { id: 'warm', label: t('Something warm in both hands', 'Algo tibio entre las manos') },
    { id: 'window', label: t('A look out of the window', 'Mirar por la ventana') },
    { id: 'none', label: t('Nothing, tonight', 'Nada, esta noche') },
    { id: 'own', label: t('Something else', 'Otra cosa'), write: true },
  ],
};

/** What a therapist of the demo made for the evenings of several clients. */
const first: ExerciseDefinition = {
  title: t('How the day ends', 'Cómo termina el día'),
  quietTitle: t("Tonight's note", 'La nota de hoy'),
  purpose: t('Notice how the day ends, and choose one small thing for its last ten minutes.', 'Notar cómo termina el día y elegir algo pequeño para sus últimos diez minutos.'),
  why: t(
    'If nobody asked how your day was, its end may feel empty or loud. One small thing that you chose gives it an edge. Some evenings it changes little.',
    'Si nadie preguntaba cómo estuvo tu día, su final puede sentirse vacío o con mucho ruido. Una cosa pequeña que eliges le pone un borde. Algunas noches cambia poco.',
  ),
  what: t('Say how restless the evening is, choose one small thing, and write a line if you like.', 'Di cuánta inquietud trae la noche, elige una cosa pequeña y, si quieres, escribe una línea.'),
  minutes: 3,
  tags: ['self-nurture', 'evening'],
  smaller: { minutes: 1, about: t('One small thing, chosen.', 'Una cosa pequeña, elegida.'), keeps: ['small'] },
  whenHard: t(
    'If the evening gets heavier while you look at it, leave the number out, put on a light, or be where someone is. You can stop at any point. If you are in danger, open Hard moment.',
    'Si la noche pesa más mientras la miras, deja el número, enciende una luz o quédate donde haya alguien. Puedes parar cuando quieras. Si corres peligro, abre Momento difícil.',
  ),
  forTherapist: {
    fits: t('Clients who work until they drop, or whose evenings were never accompanied.', 'Consultantes que trabajan hasta caer, o cuyas noches nunca tuvieron compañía.'),
    waitIf: t('Nights are unsafe at home: begin with a safety plan.', 'Las noches en casa no son seguras: empieza con un plan de seguridad.'),
    inReview: t('What is chosen, and whether restlessness and choice go together.', 'Qué elige, y si la inquietud y lo elegido van juntos.'),
  },
  steps: [
    {
      id: 'restless', kind: 'scale', optional: true, min: 0, max: 10, better: 'neither', prompt: t('How restless is this evening?', '¿Cuánta inquietud hay esta noche?'),
      labels: { 0: t('Not restless', 'Ninguna'), 10: t('As restless as I can imagine', 'Toda la que puedo imaginar') },
    },
    small,
    { id: 'line', kind: 'text', size: 'short', optional: true, canBePrivate: true, prompt: t('A line about today', 'Una línea sobre hoy') },
  ],
  endings: [{ title: t('The day has an end', 'El día tiene un final'), body: t('You chose how it closes. It is here on another evening.', 'Elegiste cómo se cierra. Aquí estará otra noche.') }],
};

/** Some weeks later: one more thing to choose, a question that is easier to answer, and an ending for restless evenings. */
const second: ExerciseDefinition = {
  ...first,
  minutes: 4,
  steps: [
    first.steps[0]!,
    { ...small, options: [...small.options.slice(0, 3), { id: 'song', label: t('One song, to its end', 'Una canción, hasta el final') }, ...small.options.slice(3)] },
    {
      id: 'line', kind: 'text', size: 'short', optional: true, canBePrivate: true,
      prompt: t('What from today would you leave at the door?', '¿Qué de hoy dejarías en la puerta?'), help: t('Three words are fine.', 'Con tres palabras basta.'),
    },
  ],
  endings: [
    {
      when: { number: 'restless', atLeast: 7 }, offers: ['breathing', 'hard-moment'],
      title: t('A restless evening, and you looked at it', 'Una noche inquieta, y la miraste'),
      body: t('You put it at {restless}. It may stay a while. Rest your hands or feet on something firm if that suits you.', 'La pusiste en {restless}. Puede quedarse un rato. Si te sirve, apoya las manos o los pies en algo firme.'),
    },
    ...first.endings,
  ],
};

/** Its versions, in the order in which they were published. */
export const dayEnds = [first, second] as const;
