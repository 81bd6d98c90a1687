import { languageOf, type Locale } from '../locale.js';
import type { Language } from '../localized.js';
import { describeTrend, type TrendPoint, type TrendScale } from '../trend.js';
import { counted, plain } from './write.js';

interface Words {
  none: string;
  few: (count: number, last: string) => string;
  steady: (around: string, count: string) => string;
  varied: (low: string, high: string, count: string) => string;
  moved: (up: boolean, from: string, to: string, time: string) => string;
  time: Record<'day' | 'week', (span: number, locale: Locale) => string>;
  reading: Record<'better' | 'worse', string>;
}

const WORDS: Record<Language, Words> = {
  en: {
    none: 'No answers yet.',
    few: (count, last) => (count === 1 ? `One answer so far: ${last}.` : `${count} answers so far, the latest is ${last}. Too few to speak of a direction.`),
    steady: (around, count) => `Steady around ${around}, over ${count} answers.`,
    varied: (low, high, count) => `It moves between ${low} and ${high}, without a clear direction, over ${count} answers.`,
    moved: (up, from, to, time) => `It ${up ? 'rose' : 'fell'} from ${from} to ${to} over ${time}. That is more than it varies by itself.`,
    time: { day: (span, locale) => counted(span, locale, 'a day', (n) => `${n} days`), week: (span, locale) => counted(span, locale, 'a week', (n) => `${n} weeks`) },
    reading: { better: 'On this scale that is an improvement.', worse: 'On this scale that is a worsening.' },
  },
  es: {
    none: 'Todavía no hay respuestas.',
    few: (count, last) => (count === 1 ? `Una respuesta hasta ahora: ${last}.` : `${count} respuestas hasta ahora; la última es ${last}. Muy pocas para hablar de un rumbo.`),
    steady: (around, count) => `Estable alrededor de ${around}, en ${count} respuestas.`,
    varied: (low, high, count) => `Va de ${low} a ${high}, sin un rumbo claro, en ${count} respuestas.`,
    moved: (up, from, to, time) => `${up ? 'Subió' : 'Bajó'} de ${from} a ${to} en ${time}. Es más de lo que suele variar.`,
    time: { day: (span, locale) => counted(span, locale, 'un día', (n) => `${n} días`), week: (span, locale) => counted(span, locale, 'una semana', (n) => `${n} semanas`) },
    reading: { better: 'En esta escala es una mejoría.', worse: 'En esta escala es un empeoramiento.' },
  },
};

/** The one honest sentence about a series, for staff: with the reading where one is agreed. @throws RangeError when a date is no civil date */
export function trendSentence(points: readonly TrendPoint[], scale: TrendScale, locale: Locale): string {
  const words = WORDS[languageOf(locale)];
  const trend = describeTrend(points, scale);
  const write = (value: number): string => plain(value, locale);
  switch (trend.key) {
    case 'trend.none':
      return words.none;
    case 'trend.few':
      return words.few(trend.values.count, write(trend.values.last));
    case 'trend.steady':
      return words.steady(write(trend.values.around), write(trend.values.count));
    case 'trend.varied':
      return words.varied(write(trend.values.low), write(trend.values.high), write(trend.values.count));
    default: {
      const { from, to, span, unit } = trend.values;
      const said = words.moved(trend.key === 'trend.up', write(from), write(to), words.time[unit](span, locale));
      return trend.reading ? `${said} ${words.reading[trend.reading]}` : said;
    }
  }
}
