import type { MailKind } from './outbox.js';

interface MailFacts {
  practice: string;
  link: string;
}
interface MailText {
  subject: string;
  text: string;
}

/*
 * What our mails say. A subject may be read over a shoulder: it names neither the practice nor a feeling. Links carry
 * their secret in the fragment, which no server ever sees.
 */
const TEXTS: Record<MailKind, Record<'en' | 'es', (facts: MailFacts) => MailText>> = {
  invitation: {
    en: ({ practice, link }) => ({
      subject: 'An invitation for you',
      text: `${practice} has invited you to Attune.\n\nOpen this link to choose a password and look around first:\n${link}\n\nThe link works once, for seven days. If you did not expect it, you can leave it; nothing happens.\n`,
    }),
    es: ({ practice, link }) => ({
      subject: 'Una invitación para ti',
      text: `${practice} te invita a Attune.\n\nAbre este enlace para elegir una contraseña y mirar primero cómo es:\n${link}\n\nEl enlace sirve una vez, durante siete días. Si no lo esperabas, puedes dejarlo; no pasa nada.\n`,
    }),
  },
  'password-reset': {
    en: ({ link }) => ({
      subject: 'Your link',
      text: `Somebody, probably you, asked for a new password.\n\nOpen this link to choose one:\n${link}\n\nThe link works once, for one hour. If it was not you, you can leave it; your password stays as it is.\n`,
    }),
    es: ({ link }) => ({
      subject: 'Tu enlace',
      text: `Alguien, quizás tú, pidió una contraseña nueva.\n\nAbre este enlace para elegirla:\n${link}\n\nEl enlace sirve una vez, durante una hora. Si no lo pediste, puedes dejarlo; tu contraseña sigue igual.\n`,
    }),
  },
};

/** Subject and text of a mail in the recipient's language. */
export const mailText = (kind: MailKind, language: 'en' | 'es', facts: MailFacts): MailText => TEXTS[kind][language](facts);
