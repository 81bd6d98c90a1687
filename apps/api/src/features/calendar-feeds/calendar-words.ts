/** What calendars show. Anybody may look over a shoulder: nothing here says what an appointment is about. */
export const CALENDAR_WORDS = {
  en: { appointment: 'Appointment', calendar: 'Appointments', off: 'Called off' },
  es: { appointment: 'Cita', calendar: 'Citas', off: 'Cancelada' },
} as const;

/** `Ana Belén Ruiz` is `A. B. R.` */
export const initialsOf = (name: string): string =>
  name.split(/[\s-]+/u).filter(Boolean).map((part) => `${[...part][0]!.toUpperCase()}.`).join(' ');
