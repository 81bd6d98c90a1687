import type { Words } from './words.js';

const times = (count: number, n: string): string => (count === 1 ? 'una vez' : `${n} veces`);

export const es: Words = {
  lead: (from, to) => `Del ${from} al ${to}. Cada imagen muestra lo que se respondió, nada más; los días sin respuesta quedan abiertos.`,
  since: (date) => `Hubo tantas respuestas que las imágenes empiezan el ${date}; las semanas de práctica están todas.`,
  nothing: 'Todavía no hay imágenes. Con la tercera respuesta a una pregunta se dibuja aquí una imagen.',
  themes: {
    practice: 'Práctica, semana a semana', scales: 'Escalas y medidas', activity: 'Qué va junto con un cambio', rehearsals: 'Conversaciones ensayadas',
    feelings: 'Palabras para lo que se siente', needs: 'Necesidades notadas, dichas, recibidas', others: 'Más, ejercicio por ejercicio',
  },
  few: (list) => `Con muy pocas respuestas para una imagen: ${list}.`,
  practice: {
    none: 'En este tiempo no hubo nada previsto ni hecho.', week: 'Semana del', done: 'Hecho de lo previsto', why: 'Esta vez no, porque',
    of: (done, due) => `${done} de ${due}`, nothing: 'nada previsto', unprompted: (count, n) => (count === 1 ? 'una entrada no prevista' : `${n} entradas no previstas`),
  },
  needs: {
    stage: 'Paso', entries: 'Entradas', stages: { noticed: 'Notadas', voiced: 'Dichas', received: 'Recibidas' },
    note: 'Notada: se nombró una necesidad o se sintió un límite. Dicha: se dijo o se pidió. Recibida: la otra persona escuchó, preguntó, aceptó. Vienen de ejercicios distintos, así que ninguna es parte de otra.',
  },
  date: 'Fecha',
  week: 'Semana del',
  answer: 'Respuesta',
  howOften: 'Cuántas veces',
  noAnswer: 'sin respuesta',
  times,
  before: 'Antes',
  after: 'Después',
  side: (title, side) => `${title} (${side.toLowerCase()})`,
  halves: (count, n) => (count === 1 ? 'Una entrada tiene un solo lado y no está incluida.' : `${n} entradas tienen un solo lado y no están incluidas.`),
  last: (n) => `Se dibujan las últimas ${n}; la frase habla de todas.`,
  lastWeeks: (n) => `Se dibujan las últimas ${n} semanas; la frase habla de todas.`,
  lift: {
    title: (scale, choice) => `${scale} Según: ${choice}`,
    few: (count, n) => (count === 0 ? 'todavía sin los dos lados' : count === 1 ? 'una entrada, muy pocas' : `${n} entradas, muy pocas`),
    note: 'Cada media tiene su propio intervalo del 95 % (t de Student). Que dos cosas vayan juntas no las hace causa y efecto, y de veinte intervalos uno falla por azar.',
  },
  ladder: { rung: 'Paso', predicted: 'Se esperaba', actual: 'Fue' },
  kept: { kept: 'Se cumplió', moved: 'Cambió de día', open: 'Esta vez no', promise: 'Promesa', of: (kept, due) => `${kept} de ${due}` },
  list: { full: 'Hecho', lighter: 'En forma más ligera', open: 'Abierto', each: 'Cada cosa' },
  rehearsals: { title: 'Respuestas, ensayo por ensayo', attempts: 'Intentos', class: 'Respuesta' },
  feelings: {
    word: 'Palabra', lately: 'reciente', since: (often, date) => `${often}, la primera el ${date}`, own: 'Palabras propias',
    ownNote: 'Las palabras propias son aquí una sola fila; lo que dicen está en las entradas.',
    ownSaid: (count, n, date) => `en ${count === 1 ? 'una entrada' : `${n} entradas`}, por primera vez el ${date}`,
  },
  minutes: { title: (label) => `Minutos: “${label}”`, week: (minutes, often) => `${minutes} min, ${often}` },
  circle: { note: 'Más cerca no es mejor y más lejos no es peor.', people: 'Personas', count: (count, n) => (count === 1 ? 'una persona' : `${n} personas`) },
  map: { title: 'Lo que hay en el mapa', area: 'Sobre', cell: (first, last) => `de ${first} a ${last}` },
  profile: {
    title: 'Lado a lado', value: (value, min, max) => `${value}, de ${min} a ${max}`,
    note: 'Las entradas pueden ser sobre personas o grupos distintos, por eso ninguna línea las une.',
  },
  openings: {
    title: 'Lo guardado, y las veces que se volvió a abrir', kept: 'Guardado', opened: 'Abierto', card: 'Tarjeta,', letter: 'Carta,', times: (count, n) => (count === 0 ? 'aún sin abrir' : times(count, n)),
  },
};
