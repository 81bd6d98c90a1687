import type { Localized, ReplyClass } from '../types/index.js';

const t = (en: string, es: string): Localized => ({ en, es });

/** The five ways in which one and the same person may meet a wish; the last two make a harder rehearsal. */
export const temperamentWords = {
  warm: {
    label: t('Warm', 'Con calidez'),
    hint: t('Friendly, and would like more of you.', 'Con cariño, y quisiera más de ti.'),
  },
  'pushing-back': {
    label: t('Pushing back', 'Con insistencia'),
    hint: t('Asks why, asks again.', 'Pregunta por qué, insiste.'),
  },
  guilt: { label: t('Guilt', 'Con culpa'), hint: t('Hurt, and lets you feel it.', 'Le duele, y te lo hace sentir.') },
  silence: { label: t('Silence', 'Con silencio'), hint: t('Says little and turns away.', 'Habla poco y se aparta.') },
  anger: { label: t('Anger', 'Con enojo'), hint: t('Loud, not dangerous.', 'Sube la voz, sin peligro.') },
} as const;

export const classWords: Record<ReplyClass, { label: Localized; means: Localized }> = {
  'gives-in': {
    label: t('Gives way', 'Cede'),
    means: t('The wish gets lost, or goes out with an open end.', 'El deseo se pierde, o queda sin un final claro.'),
  },
  attacks: {
    label: t('Hits back', 'Contraataca'),
    means: t('The wish comes with a blow to the other person.', 'El deseo viene con un golpe a la otra persona.'),
  },
  'clear-warm': {
    label: t('Clear and warm', 'Con claridad y calidez'),
    means: t('The wish can be heard, and so can respect.', 'Se oye el deseo, y se oye el respeto.'),
  },
};

export const whenWritten = t('Which of these is your sentence closest to?', '¿A cuál de estas se parece más tu frase?');
export const goal = t(
  'Say what you would like, and stay friendly.',
  'Decir lo que quisieras, sin perder la amabilidad.',
);
export const beforeHarder = t(
  'This one can stir up old feelings. You can stop at any line.',
  'Esta puede mover sentimientos viejos. Puedes parar en cualquier línea.',
);

/** What the person does where the therapist has filled in no line. */
export const waits = t('{person} waits for an answer.', '{person} espera una respuesta.');
export const settled = t('Good. Then we leave it at that.', 'Qué bueno. Entonces así quedamos.');
export const looksAway = t('{person} looks away and says nothing.', '{person} aparta la mirada y no dice nada.');

/** What can be answered at each place of the tree; `{ask}` is the client's own request. */
export const replyWords: Record<'open' | 'again' | 'settled' | 'hurt', Record<ReplyClass, Localized>> = {
  open: {
    'clear-warm': t('{ask}', '{ask}'),
    'gives-in': t("It's nothing. Tell me what you would like.", 'No es nada. Dime qué quieres tú.'),
    attacks: t("Since you ask, I'd like a say here, for once.", 'Ya que preguntas, me gustaría opinar por una vez.'),
  },
  again: {
    'clear-warm': t('I hear you. For me it stays like this: {ask}', 'Te escucho. Para mí sigue siendo así: {ask}'),
    'gives-in': t("All right. Forget what I said, I'll manage.", 'Está bien. Olvida lo que dije, ya me arreglo.'),
    attacks: t('You hear what suits you, as you always have.', 'Oyes lo que te conviene, como siempre.'),
  },
  settled: {
    'clear-warm': t('I said yes too fast. {ask}', 'Dije que sí muy rápido. {ask}'),
    'gives-in': t('Yes, of course. It was only an idea.', 'Sí, claro. Era solo una idea.'),
    attacks: t('You could have asked if I wanted that.', 'Podías haber preguntado si yo quería eso.'),
  },
  hurt: {
    'clear-warm': t("That was unfair, and I'm sorry. {ask}", 'Eso no fue justo, y lo siento. {ask}'),
    'gives-in': t("I'm sorry. Leave it, we'll do it your way.", 'Perdona. Déjalo, lo hacemos como tú digas.'),
    attacks: t("Say something, then. Or don't, as usual.", 'Di algo, entonces. O no, como de costumbre.'),
  },
};

export const endingWords = {
  'e-held': {
    title: t('You kept your wish, and it is not settled yet', 'Mantuviste tu deseo, y aún no está resuelto'),
    body: t(
      'You said what you would like, and you stayed kind. {person} may still have feelings about it.',
      'Dijiste lo que quisieras, y con cariño. A {person} todavía le puede costar.',
    ),
    takeAways: [
      t(
        'You can care about how someone feels and still keep your wish.',
        'Te puede importar cómo se siente alguien y aun así mantener tu deseo.',
      ),
      t('What did your body do while it was not settled?', '¿Qué hizo tu cuerpo mientras no había acuerdo?'),
    ],
  },
  'e-repaired': {
    title: t('It got sharp, and you came back', 'Hubo palabras con filo, y regresaste'),
    body: t(
      'You took care of how you said it and you kept what you asked for.',
      'Cuidaste la forma y mantuviste lo que pedías.',
    ),
    takeAways: [
      t(
        '"I\'m sorry for how I said it" and "I still need this" fit in one sentence.',
        '"Lamento cómo lo dije" e "igual lo necesito" caben en una sola frase.',
      ),
    ],
  },
  'e-gave': {
    title: t('This time the wish stepped back', 'Esta vez el deseo dio un paso atrás'),
    body: t(
      'Keeping others happy may once have been how to be close or safe. It makes sense that the yes came first.',
      'Contentar a los demás pudo ser, alguna vez, la forma de tener cercanía o seguridad. Tiene sentido que el sí llegara primero.',
    ),
    takeAways: [
      t(
        'Go back to the first small yes. What happened in you right before it?',
        'Vuelve al primer sí pequeño. ¿Qué pasó en ti un momento antes?',
      ),
      t(
        'A yes can be changed, even an hour later: "I answered too fast."',
        'Un sí se puede cambiar, incluso una hora después: "Contesté muy rápido".',
      ),
    ],
  },
  'e-sharp': {
    title: t('It ended with a sharp word', 'Terminó con una palabra dura'),
    body: t(
      'There is often a fair need under sharp words.',
      'Muchas veces hay una necesidad justa debajo de las palabras duras.',
    ),
    takeAways: [t('What would it sound like an hour earlier?', '¿Cómo sonaría una hora antes?')],
  },
};
