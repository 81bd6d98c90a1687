/** What a PDF says around what is told: whose it is, when it was made, and what its sentences rest on. */
export interface PdfWords {
  of: (name: string) => string;
  code: (code: string) => string;
  range: (from: string, to: string) => string;
  made: (date: string, by: string) => string;
  madeOn: (date: string) => string;
  numbers: (title: string) => string;
  therapist: (name: string) => string;
  page: (page: number, pages: number) => string;
  pair: (date: string, before: string, after: string) => string;
  line: (count: string, from: string, to: string, low: string, high: string) => string;
  how: string;
  rules: string[];
}

const en: PdfWords = {
  of: (name) => `Progress of ${name}`,
  code: (code) => `Code ${code}`,
  range: (from, to) => `${from} to ${to}`,
  made: (date, by) => `Made on ${date} by ${by}`,
  madeOn: (date) => `Made on ${date}`,
  numbers: (title) => `The numbers: ${title}`,
  therapist: (name) => `with ${name}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  pair: (date, before, after) => `${date}: ${before} before, ${after} after`,
  line: (count, from, to, low, high) => `${count} answers from ${from} to ${to}, between ${low} and ${high}`,
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
  of: (name) => `Evolución de ${name}`,
  code: (code) => `Código ${code}`,
  range: (from, to) => `Del ${from} al ${to}`,
  made: (date, by) => `Preparado el ${date} por ${by}`,
  madeOn: (date) => `Preparado el ${date}`,
  numbers: (title) => `Los números: ${title}`,
  therapist: (name) => `con ${name}`,
  page: (page, pages) => `Página ${page} de ${pages}`,
  pair: (date, before, after) => `${date}: ${before} antes, ${after} después`,
  line: (count, from, to, low, high) => `${count} respuestas del ${from} al ${to}, entre ${low} y ${high}`,
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
