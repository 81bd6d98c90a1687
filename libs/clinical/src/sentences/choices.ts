import { languageOf, type Locale } from '../locale.js';
import type { Named, SharesPicture, SignsPicture, TallyPicture } from '../pictures/types.js';
import { describeShares } from '../shares.js';
import { counted, listed, weeksIn, writeNumber } from './write.js';

const quoted = ({ label }: Pick<Named, 'label'>, locale: Locale): string => `“${label[languageOf(locale)]}”`;

/** Which of a few options was chosen most, for staff, and how often in either half of the weeks. */
export function sharesSentence({ options, weeks }: Pick<SharesPicture, 'options' | 'weeks'>, locale: Locale): string {
  const shares = describeShares(weeks);
  const es = languageOf(locale) === 'es';
  const n = (value: number): string => writeNumber(value, locale);
  if (shares.key === 'few') {
    const { of } = shares.values;
    if (of === 0) return es ? 'Todavía no hay respuestas.' : 'No answer yet.';
    return es ? `${counted(of, locale, 'Una respuesta', (x) => `${x} respuestas`)} hasta ahora.` : `${counted(of, locale, 'One answer', (x) => `${x} answers`)} so far.`;
  }
  const names = listed(shares.top.flatMap(({ key }) => options.filter((option) => option.key === key).map((option) => quoted(option, locale))), locale);
  const [times, of] = [n(shares.top[0]?.times ?? 0), n(shares.of)];
  const most =
    shares.top.length > 1
      ? es ? `Lo más frecuente, por igual: ${names}, ${times} de ${of} respuestas cada una.` : `Most often, equally: ${names}, ${times} of ${of} answers each.`
      : es ? `Lo más frecuente: ${names}, ${times} de ${of} respuestas.` : `Most often ${names}: ${times} of ${of} answers.`;
  if (shares.key === 'most') return most;
  const [a, b, c, d] = [shares.then.times, shares.then.of, shares.now.times, shares.now.of].map(n);
  return es
    ? `${most} En la primera mitad de estas semanas fue ${a} de ${b}, en la segunda ${c} de ${d}.`
    : `${most} In the earlier half of these weeks it was ${a} of ${b}, in the later half ${c} of ${d}.`;
}

/** What came up most, for staff. */
export function tallySentence({ rows, of }: Pick<TallyPicture, 'rows' | 'of'>, locale: Locale): string {
  const top = rows.filter(({ times }) => times === rows[0]?.times);
  const names = listed(top.map((row) => quoted(row, locale)), locale);
  const [times, all] = [writeNumber(top[0]?.times ?? 0, locale), writeNumber(of, locale)];
  return languageOf(locale) === 'es' ? `Lo más frecuente: ${names}, en ${times} de ${all} respuestas.` : `Most often: ${names}, in ${times} of ${all} answers.`;
}

/** How often each of several lists was ticked. */
export function signsSentence({ groups, weeks }: Pick<SignsPicture, 'groups' | 'weeks'>, locale: Locale): string {
  const es = languageOf(locale) === 'es';
  const times = (count: number): string =>
    count === 0 ? (es ? 'ninguna vez' : 'not once') : es ? counted(count, locale, 'una vez', (n) => `${n} veces`) : counted(count, locale, 'once', (n) => `${n} times`);
  const said = groups.map((group) => `${quoted(group, locale)} ${times(group.times)}`).join('; ');
  return es ? `${said}, en ${weeksIn(weeks.length, locale)}.` : `${said}, in ${weeksIn(weeks.length, locale)}.`;
}
