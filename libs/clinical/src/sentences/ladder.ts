import { languageOf, type Locale } from '../locale.js';
import { describeShift, type Pair } from '../shift.js';
import { counted, plain, signed, writeNumber } from './write.js';

/** How hard steps were beside what was expected of them, for staff; a difference is named only where the interval leaves out none. */
export function ladderSentence(pairs: readonly Pair[], locale: Locale): string {
  const shift = describeShift(pairs);
  const es = languageOf(locale) === 'es';
  if (shift.key === 'few') {
    const { count } = shift.values;
    if (count === 0) return es ? 'Todavía no hay respuestas.' : 'No answers yet.';
    return es
      ? `${counted(count, locale, 'Un paso dado', (n) => `${n} pasos dados`)} hasta ahora; se necesitan tres.`
      : `${counted(count, locale, 'One climb', (n) => `${n} climbs`)} so far; it takes three.`;
  }
  const { by, low, high } = shift.values;
  const [from, to, count] = [signed(low, locale), signed(high, locale), writeNumber(shift.values.count, locale)];
  if (shift.key === 'open') {
    return es
      ? `La diferencia entre lo vivido y lo previsto es ${signed(by, locale)} de media (intervalo del 95 %: ${from} a ${to}; ${count} pasos dados). El intervalo incluye el 0, por eso no se nombra ninguna.`
      : `Actual less predicted is ${signed(by, locale)} on average (95% interval ${from} to ${to}; ${count} climbs). The interval includes 0, so no difference is named.`;
  }
  const size = plain(Math.abs(by), locale);
  const harder = shift.key === 'up';
  return es
    ? `${size} ${harder ? 'más difícil' : 'menos difícil'} de lo previsto, de media (intervalo del 95 %: ${from} a ${to}; ${count} pasos dados).`
    : `${harder ? 'Harder' : 'Less hard'} than predicted by ${size} on average (95% interval ${from} to ${to}; ${count} climbs).`;
}
