/** The languages in which schedules are said. */
export type Language = 'en' | 'es';
