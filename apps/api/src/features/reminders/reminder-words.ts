interface Words {
  title: string;
  text: string;
  subject: string;
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
    change: 'Other hours, or a pause:',
    stop: 'No more of these mails:',
  },
  es: {
    title: 'Tienes un momento guardado para hoy.',
    text: 'Está aquí cuando quieras.',
    subject: 'Un pequeño recordatorio',
    change: 'Otras horas, o una pausa:',
    stop: 'No recibir más estos correos:',
  },
};
