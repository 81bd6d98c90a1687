import type { ReminderKind } from './reminder-rows.js';

interface Said {
  title: string;
  text: string;
  subject: string;
  /** The page that it leads to. */
  path: string;
}
interface Words extends Said {
  /** Where somebody of the care team wrote. */
  message: Said;
  change: string;
  stop: string;
}

/*
 * The same few sentences for everyone and every occasion, so that none of them means anything to whoever reads over a
 * shoulder: no exercise, no feeling, no person, no practice, no number of things.
 */
export const reminderWords: Record<'en' | 'es', Words> = {
  en: {
    title: 'You have a moment saved for today.',
    text: "It's ready when you are.",
    subject: 'A small reminder',
    path: '/today',
    message: { title: 'Something new for you.', text: "It's ready when you are.", subject: 'Something new for you', path: '/messages' },
    change: 'Other hours, or a pause:',
    stop: 'No more of these mails:',
  },
  es: {
    title: 'Tienes un momento guardado para hoy.',
    text: 'Está aquí cuando quieras.',
    subject: 'Un pequeño recordatorio',
    path: '/today',
    message: { title: 'Hay algo nuevo para ti.', text: 'Está aquí cuando quieras.', subject: 'Hay algo nuevo para ti', path: '/messages' },
    change: 'Otras horas, o una pausa:',
    stop: 'No recibir más estos correos:',
  },
};

/** What is said of something of this kind. */
export const saidOf = (language: 'en' | 'es', kind: ReminderKind): Said => (kind === 'message' ? reminderWords[language].message : reminderWords[language]);
