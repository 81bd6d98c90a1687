import type { Language } from '../localized.js';
import type { LiftPicture, Series } from '../pictures/types.js';
import { describeShift, type Pair, type ShiftValues } from '../shift.js';
import { plain, signed } from './write.js';

const few = (count: number, language: Language): string => {
  if (language === 'es') return count === 0 ? 'Todavía no hay respuestas.' : count === 1 ? 'Un par hasta ahora; se necesitan tres.' : `${count} pares hasta ahora; se necesitan tres.`;
  return count === 0 ? 'No answers yet.' : count === 1 ? 'One pair so far; it takes three.' : `${count} pairs so far; it takes three.`;
};

const READING: Record<Language, Record<'better' | 'worse', string>> = {
  en: { better: 'On this scale that is an improvement.', worse: 'On this scale that is a worsening.' },
  es: { better: 'En esta escala eso es una mejoría.', worse: 'En esta escala eso es un empeoramiento.' },
};

/** The interval as it is written everywhere: "-3.0 (-4.1 to -1.2), n = 9". */
export function intervalWords({ by, low, high, count }: ShiftValues, language: Language): string {
  return `${signed(by, language)} (${signed(low, language)} ${language === 'es' ? 'a' : 'to'} ${signed(high, language)}), n = ${count}`;
}

/** The mean change between two sides of one scale, for staff; up or down only where the interval leaves out no change. */
export function shiftSentence(pairs: readonly Pair[], better: Series['better'], language: Language): string {
  const shift = describeShift(pairs);
  if (shift.key === 'few') return few(shift.values.count, language);
  const { by, low, high, count } = shift.values;
  const [from, to] = [signed(low, language), signed(high, language)];
  if (shift.key === 'open') {
    return language === 'es'
      ? `Cambio medio ${signed(by, language)} (intervalo del 95 %: ${from} a ${to}; ${count} pares). El intervalo incluye que no haya cambio, por eso no se nombra una dirección.`
      : `Mean change ${signed(by, language)} (95 % interval ${from} to ${to}; ${count} pairs). The interval holds no change, so no direction is named.`;
  }
  const size = plain(Math.abs(by), language);
  const up = shift.key === 'up';
  const said =
    language === 'es'
      ? `${size} más ${up ? 'alto' : 'bajo'} después, de media (intervalo del 95 %: ${from} a ${to}; ${count} pares).`
      : `${up ? 'Higher' : 'Lower'} afterwards by ${size} on average (95 % interval ${from} to ${to}; ${count} pairs).`;
  if (better === 'neither') return said;
  return `${said} ${READING[language][up === (better === 'higher') ? 'better' : 'worse']}`;
}

/** The thing with the greatest change around it that its interval allows to name. */
export function liftSentence({ rows }: Pick<LiftPicture, 'rows'>, language: Language): string {
  const named = rows
    .flatMap(({ label, pairs }) => {
      const shift = describeShift(pairs);
      return shift.key === 'up' || shift.key === 'down' ? [{ label, up: shift.key === 'up', values: shift.values }] : [];
    })
    .sort((a, b) => Math.abs(b.values.by) - Math.abs(a.values.by));
  const [first] = named;
  if (!first) return language === 'es' ? 'Ninguna opción tiene un intervalo que excluya que no haya cambio.' : 'No option has an interval that leaves out no change.';
  const { by, low, high, count } = first.values;
  const [mean, from, to] = [by, low, high].map((value) => signed(value, language));
  return language === 'es'
    ? `La ${first.up ? 'subida' : 'bajada'} más clara va con “${first.label.es}”: ${mean} de media (intervalo del 95 %: ${from} a ${to}; n = ${count}).`
    : `The clearest ${first.up ? 'rise' : 'fall'} goes with “${first.label.en}”: ${mean} on average (95 % interval ${from} to ${to}; n = ${count}).`;
}
