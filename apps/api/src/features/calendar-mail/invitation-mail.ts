import type { CalendarPerson } from '../../platform/calendar/calendar-object.js';

/** What an invitation is about: something new, something that changed, or something that does not take place. */
export type Occasion = 'new' | 'changed' | 'off';

export interface InvitationFacts {
  occasion: Occasion;
  startsAt: Date;
  /** How many come after it. */
  further: number;
  zone: string;
  link: string;
}

/*
 * A subject may be read over a shoulder: it names neither the practice nor anybody. The link leads to a door that asks who
 * is there.
 */
const WORDS = {
  en: {
    subject: { new: 'Appointment', changed: 'Appointment changed', off: 'Appointment called off' },
    text: { new: 'You have an appointment:', changed: 'Your appointment has changed:', off: 'This appointment does not take place:' },
    further: (n: number) => (n === 1 ? 'One more follows it.' : `${n} more follow it.`),
    rest: 'Calendar programs take this mail up by themselves. Everything about your appointments, and whether you want these mails:',
  },
  es: {
    subject: { new: 'Cita', changed: 'Cita cambiada', off: 'Cita cancelada' },
    text: { new: 'Tienes una cita:', changed: 'Tu cita ha cambiado:', off: 'Esta cita no tendrá lugar:' },
    further: (n: number) => (n === 1 ? 'Le sigue otra.' : `Le siguen ${n} más.`),
    rest: 'Los programas de calendario recogen este correo por sí solos. Todo sobre tus citas, y si quieres estos correos:',
  },
} as const;

/** Subject and text of an invitation, with the time on the recipient's clock. */
export function invitationText(language: 'en' | 'es', { occasion, startsAt, further, zone, link }: InvitationFacts): { subject: string; text: string } {
  const words = WORDS[language];
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(startsAt);
  const more = further && occasion !== 'off' ? `\n${words.further(further)}` : '';
  return { subject: `${words.subject[occasion]}: ${when}`, text: `${words.text[occasion]}\n${when} (${zone})${more}\n\n${words.rest}\n${link}\n` };
}

/** The address that mail comes from, as the one who invites. */
export function organizerOf(mailFrom: string): CalendarPerson {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(mailFrom) ?? ['', '', mailFrom.trim()];
  return { name: name || email, email };
}
