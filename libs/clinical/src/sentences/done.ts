import { languageOf, type Locale } from '../locale.js';
import type { ChecklistPicture, KeptPicture, MinutesPicture } from '../pictures/types.js';
import { totalOf } from '../weekly.js';
import { counted, plain, weeksIn, writeNumber } from './write.js';

/** Promises kept, moved and not this time, for staff. */
export function keptSentence({ weeks }: Pick<KeptPicture, 'weeks'>, locale: Locale): string {
  const counts = ['kept', 'moved', 'open'].map((key) => totalOf(weeks, key));
  const [kept, moved, open, due] = [...counts, counts.reduce((sum, count) => sum + count, 0)].map((count) => writeNumber(count, locale));
  return languageOf(locale) === 'es'
    ? `Se cumplieron ${kept} de ${due}; ${moved} cambiaron de día, ${open} esta vez no.`
    : `Kept ${kept} of ${due}; ${moved} moved to another day, ${open} not this time.`;
}

/** Minutes of breathing, of a walk, of listening, and how often. */
export function minutesSentence({ weeks }: Pick<MinutesPicture, 'weeks'>, locale: Locale): string {
  const [minutes, times] = [plain(totalOf(weeks, 'minutes'), locale), totalOf(weeks, 'times')];
  return languageOf(locale) === 'es'
    ? `${minutes} minutos en total, en ${counted(times, locale, 'una vez', (n) => `${n} veces`)} durante ${weeksIn(weeks.length, locale)}.`
    : `${minutes} minutes in all, over ${counted(times, locale, 'one time', (n) => `${n} times`)} in ${weeksIn(weeks.length, locale)}.`;
}

/** How much of a day's list was done on average, for staff. */
export function checklistSentence({ days }: Pick<ChecklistPicture, 'days'>, locale: Locale): string {
  const sum = (of: (day: ChecklistPicture['days'][number]) => number): number => days.reduce((all, day) => all + of(day), 0);
  const lighter = sum((day) => day.lighter);
  const done = sum((day) => day.full) + lighter;
  const [mean, items] = [done, done + sum((day) => day.open)].map((all) => plain(all / days.length, locale));
  if (languageOf(locale) === 'es') {
    const said = `De media ${mean} de ${items}, en ${counted(days.length, locale, 'una entrada', (n) => `${n} entradas`)}.`;
    return lighter > 0 ? `${said} ${counted(lighter, locale, 'Una de ellas en su forma más ligera.', (n) => `${n} en su forma más ligera.`)}` : said;
  }
  const said = `On average ${mean} of ${items}, over ${counted(days.length, locale, 'one entry', (n) => `${n} entries`)}.`;
  return lighter > 0 ? `${said} ${counted(lighter, locale, 'One of them in its lighter form.', (n) => `${n} of them in their lighter form.`)}` : said;
}
