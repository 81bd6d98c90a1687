import { languageOf, type Locale } from '../locale.js';
import type { CirclePicture, MapPicture, OpeningsPicture, ProfilePicture } from '../pictures/types.js';
import { counted, listed, plain, writeDay, writeNumber } from './write.js';

const people = (count: number, locale: Locale): string =>
  languageOf(locale) === 'es' ? counted(count, locale, 'Una persona', (n) => `${n} personas`) : counted(count, locale, 'One person', (n) => `${n} people`);

/** How many people were in a circle at first and are now. Nobody is called near or far. */
export function circleSentence({ versions }: Pick<CirclePicture, 'versions'>, locale: Locale): string {
  const es = languageOf(locale) === 'es';
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return es ? 'Todavía no hay respuestas.' : 'No answers yet.';
  const [from, to] = [writeDay(first.localDate, locale), writeDay(last.localDate, locale)];
  if (versions.length === 1) return es ? `${people(first.people, locale)} el ${from}.` : `${people(first.people, locale)} on ${from}.`;
  const [now, count] = [writeNumber(last.people, locale), writeNumber(versions.length, locale)];
  return es ? `${people(first.people, locale)} el ${from}, ${now} el ${to}. Hay ${count} versiones.` : `${people(first.people, locale)} on ${from}, ${now} on ${to}. There are ${count} versions.`;
}

const sum = (rows: readonly (readonly number[])[]): number => rows.flat().reduce((all, value) => all + value, 0);

/** How many entries a list that grows had at first and has now. */
export function mapSentence({ areas, from, to, versions }: Pick<MapPicture, 'areas' | 'from' | 'to' | 'versions'>, locale: Locale): string {
  const es = languageOf(locale) === 'es';
  const [before, count] = [sum(areas.map(({ first }) => first)), sum(areas.map(({ last }) => last))];
  const day = writeDay(to, locale);
  if (versions < 2) return es ? `${counted(count, locale, 'Un límite', (n) => `${n} límites`)} el ${day}.` : `${counted(count, locale, 'One limit', (n) => `${n} limits`)} on ${day}.`;
  const [then, now] = [writeNumber(before, locale), writeNumber(count, locale)];
  return es ? `${then} el ${writeDay(from, locale)}, ${now} el ${day}.` : `${then} on ${writeDay(from, locale)}, ${now} on ${day}.`;
}

/** The scores of the latest entry, and how many entries there are. No direction: entries may be about different people. */
export function profileSentence({ scores, entries }: Pick<ProfilePicture, 'scores' | 'entries'>, locale: Locale): string {
  const es = languageOf(locale) === 'es';
  const latest = entries.at(-1);
  if (!latest) return es ? 'Todavía no hay respuestas.' : 'No answers yet.';
  const said = scores.flatMap(({ label, max }, i) => {
    const value = latest.values[i];
    return typeof value === 'number' ? [`${label[languageOf(locale)]} ${plain(value, locale)} ${es ? 'de' : 'of'} ${plain(max, locale)}`] : [];
  });
  const day = writeDay(latest.localDate, locale);
  return es
    ? `El ${day}: ${said.join('; ')}. ${counted(entries.length, locale, 'Una entrada hasta ahora.', (n) => `${n} entradas hasta ahora.`)}`
    : `On ${day}: ${said.join('; ')}. ${counted(entries.length, locale, 'One entry so far.', (n) => `${n} entries so far.`)}`;
}

/** What was kept, and how often it was opened; `day` is the civil date on which that last was, null where it never was. */
export function openingsSentence({ items }: Pick<OpeningsPicture, 'items'>, day: string | null, locale: Locale): string {
  const es = languageOf(locale) === 'es';
  const count = (kind: 'card' | 'letter'): number => items.filter((item) => item.kind === kind).length;
  const [cards, letters] = [count('card'), count('letter')];
  const kept = [
    ...(cards > 0 ? [es ? counted(cards, locale, 'una tarjeta', (n) => `${n} tarjetas`) : counted(cards, locale, 'one card', (n) => `${n} cards`)] : []),
    ...(letters > 0 ? [es ? counted(letters, locale, 'una carta', (n) => `${n} cartas`) : counted(letters, locale, 'one letter', (n) => `${n} letters`)] : []),
  ];
  const times = items.reduce((all, { opened }) => all + opened, 0);
  const opened =
    times === 0
      ? es ? 'Aún sin abrir.' : 'Not opened yet.'
      : es ? counted(times, locale, 'Se abrió una vez.', (n) => `Se abrió ${n} veces en total.`) : counted(times, locale, 'Opened once.', (n) => `Opened ${n} times in all.`);
  const said = `${es ? 'Guardado' : 'Kept'}: ${listed(kept, locale)}. ${opened}`;
  return day === null ? said : `${said} ${es ? `La última vez fue el ${writeDay(day, locale)}.` : `The last time was on ${writeDay(day, locale)}.`}`;
}
