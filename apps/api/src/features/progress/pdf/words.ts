import type { NeedStage } from '@attune/clinical/progress';

export interface PdfWords {
  locale: string;
  of: (name: string) => string;
  code: (code: string) => string;
  range: (from: string, to: string) => string;
  made: (date: string, by: string) => string;
  therapist: (name: string) => string;
  page: (page: number, pages: number) => string;
  practice: string;
  scales: string;
  activity: string;
  tooFew: (n: number) => string;
  rehearsals: string;
  feelings: string;
  times: (times: number, date: string) => string;
  needs: string;
  stages: Record<NeedStage, string>;
  before: string;
  after: string;
  pair: (date: string, before: string, after: string) => string;
  lastShown: (count: number) => string;
  lastWeeks: (count: number) => string;
  lastRuns: (count: number) => string;
  since: (date: string) => string;
  others: string;
  othersMore: (list: string) => string;
  side: (title: string, side: string) => string;
  moreWords: (count: number) => string;
  nothing: string;
  few: string;
  how: string;
  rules: string[];
}

const en: PdfWords = {
  locale: 'en',
  of: (name) => `Progress of ${name}`,
  code: (code) => `Code ${code}`,
  range: (from, to) => `${from} to ${to}`,
  made: (date, by) => `Made on ${date} by ${by}`,
  therapist: (name) => `with ${name}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  practice: 'Practice, week by week',
  scales: 'Scales and measures',
  activity: 'What goes with a change',
  tooFew: (n) => (n === 1 ? 'one entry, too few' : `${n} entries, too few`),
  rehearsals: 'Rehearsed conversations',
  feelings: 'Words for feelings',
  times: (times, date) => `${times === 1 ? 'once' : `${times} times`}, first on ${date}`,
  needs: 'Needs noticed, voiced, received',
  stages: { noticed: 'Noticed', voiced: 'Voiced', received: 'Received' },
  before: 'before',
  after: 'after',
  pair: (date, before, after) => `${date}: ${before} before, ${after} after`,
  lastShown: (count) => `The last ${count} are drawn; the sentence is about all.`,
  lastWeeks: (count) => `The last ${count} weeks are drawn; the sentence is about all.`,
  lastRuns: (count) => `The last ${count} rehearsals are drawn; the sentence is about all.`,
  since: (date) => `So much was answered that pictures begin on ${date}; weeks of practice are all here.`,
  others: 'Not drawn here',
  othersMore: (list) => `On the page there is also: ${list}.`,
  side: (title, side) => `${title} (${side})`,
  moreWords: (count) => (count === 1 ? 'One more word came up.' : `${count} more words came up.`),
  nothing: 'Nothing was answered in these weeks that a picture could be drawn of.',
  few: 'Answered too seldom for a picture',
  how: 'What the sentences rest on',
  rules: [
    'The scales are Attune’s own or the practice’s; no norm is published for them.',
    'A direction is named only from six answers on, and only when the mean of the last third differs from that of the first by three standard errors and by a tenth of the scale.',
    'Means of differences come with their 95% interval (Student’s t). A direction is named only where the interval leaves out no change. What goes together need not be cause and effect.',
    'A line is broken where nothing was answered for long. Under three answers nothing is drawn, under six no line.',
    'Private answers are in none of these numbers.',
  ],
};

const es: PdfWords = {
  locale: 'es',
  of: (name) => `Evolución de ${name}`,
  code: (code) => `Código ${code}`,
  range: (from, to) => `Del ${from} al ${to}`,
  made: (date, by) => `Preparado el ${date} por ${by}`,
  therapist: (name) => `con ${name}`,
  page: (page, pages) => `Página ${page} de ${pages}`,
  practice: 'Práctica, semana a semana',
  scales: 'Escalas y medidas',
  activity: 'Qué va junto con un cambio',
  tooFew: (n) => (n === 1 ? 'una entrada, muy pocas' : `${n} entradas, muy pocas`),
  rehearsals: 'Conversaciones ensayadas',
  feelings: 'Palabras para lo que se siente',
  times: (times, date) => `${times === 1 ? 'una vez' : `${times} veces`}, la primera el ${date}`,
  needs: 'Necesidades notadas, dichas, recibidas',
  stages: { noticed: 'Notadas', voiced: 'Dichas', received: 'Recibidas' },
  before: 'antes',
  after: 'después',
  pair: (date, before, after) => `${date}: ${before} antes, ${after} después`,
  lastShown: (count) => `Se dibujan las últimas ${count}; la frase habla de todas.`,
  lastWeeks: (count) => `Se dibujan las últimas ${count} semanas; la frase habla de todas.`,
  lastRuns: (count) => `Se dibujan los últimos ${count} ensayos; la frase habla de todos.`,
  since: (date) => `Hubo tantas respuestas que las imágenes empiezan el ${date}; las semanas de práctica están todas.`,
  others: 'Sin dibujar aquí',
  othersMore: (list) => `En la página hay también: ${list}.`,
  side: (title, side) => `${title} (${side})`,
  moreWords: (count) => (count === 1 ? 'Apareció una palabra más.' : `Aparecieron ${count} palabras más.`),
  nothing: 'En estas semanas no se respondió nada de lo que se pueda hacer una imagen.',
  few: 'Con muy pocas respuestas para una imagen',
  how: 'En qué se apoyan las frases',
  rules: [
    'Las escalas son de Attune o de la práctica; no hay baremo publicado.',
    'Solo se nombra un rumbo a partir de seis respuestas, y solo cuando la media del último tercio difiere de la del primero en tres errores típicos y en una décima parte de la escala.',
    'Las medias de diferencias llevan su intervalo del 95 % (t de Student). Solo se nombra una dirección cuando el intervalo excluye que no haya cambio. Que dos cosas vayan juntas no las hace causa y efecto.',
    'La línea se corta donde pasó mucho tiempo sin respuestas. Con menos de tres respuestas no se dibuja nada; con menos de seis, ninguna línea.',
    'Las respuestas privadas no están en ninguno de estos números.',
  ],
};

export const PDF_WORDS: Record<'en' | 'es', PdfWords> = { en, es };
