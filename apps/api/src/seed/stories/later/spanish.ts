import { ally } from '../../entries/cards.js';
import { letter } from '../../entries/letter.js';
import { limit } from '../../entries/limits.js';
import { rehearsal } from '../../entries/rehearsal.js';
import { always } from '../../rhythms.js';
import type { Plan } from '../../story.js';

/** Lucía ensaya un no, dos veces seguidas, y otro día uno más grande. */
export const luciaNo: Plan = {
  exercise: 'B3', assigned: 15, first: 13, repeat: 'weekly', time: '20:10', last: 6, why: 'Digo que sí y después me enojo con quien me preguntó.', smallestDose: 'Una línea.',
  rhythm: always,
  entries: [
    rehearsal({ of: 'B3', as: ['small', 'warm'], moves: ['gives', 'gives', { again: ['small', 'warm'] }, 'clear', 'clear', 'clear'], guilt: [7, 5], discomfort: [6, 4], clarity: 7, warmth: 8,
      wish: 'Un sábado sin mandados.', line: 'Nada, a propósito.', learned: 'La primera vez dije que sí antes de que terminara la pregunta. La segunda la dejé terminar.',
      reply: { comments: { learned: 'Me quedé con «la dejé terminar». Me pregunto qué oíste en ese segundo.' }, skillRating: 3 } }),
    rehearsal({ of: 'B3', as: ['bigger', 'pushing-back'], moves: ['clear', 'gives', 'clear', { own: 'Te quiero y este sábado no cargo nada. El domingo llevo pan.', class: 'clear-warm' }], guilt: [7, 4], discomfort: [7, 5], clarity: 8, warmth: 9,
      wish: 'Dormir hasta que me despierte el sol.', line: 'Este sábado no cargo nada.', learned: 'Cedí en medio y pude regresar. No sabía que se podía regresar.', waits: true,
      begun: { comments: { learned: 'Me quedé con «no sabía que se podía regresar».' } } }),
  ],
};

/** Rosa le contesta a la voz dura, y guarda la frase. */
export const rosaAlly: Plan = {
  exercise: 'A14', assigned: 27, first: 26, repeat: 'weekly', time: '19:15', last: 19, why: 'Para contestarle a la que me regaña.',
  rhythm: always,
  entries: [
    ally({ thought: 'Ya no sirves para nada.', tone: 'always', guards: ['needing'], voice: 'to-friend', harsh: [6, 5], kinder: 'Hoy cociné, cuidé y me cansé. Eso es servir de mucho, y también cansa.', kinderTrue: 5 ,
      reply: { comments: { reply: 'Noté que no le quitaste el cansancio a la frase.' }, skillRating: 3 } }),
    ally({ thought: 'Qué torpe, siempre lo mismo.', tone: 'names', guards: ['mistakes', 'shame'], voice: 'kind-person', harsh: [7, 4], kinder: 'Se cayó un vaso. Tú no te caíste.', kinderTrue: 8, keep: { look: 'soft', places: ['phone'], at: '18:00' },
      reply: { comments: { reply: 'Me quedé con «tú no te caíste». Me pregunto de quién es esa voz.' }, skillRating: 4 } }),
  ],
};

/** Una carta suya que volvió y que todavía no abre. */
export const rosaLetter: Plan = {
  exercise: 'A3', assigned: 34, first: 32, repeat: 'once', time: '20:30', rhythm: always,
  entries: [
    letter('younger', 'Niña: nadie te preguntó si querías cuidar. Yo te lo pregunto ahora. Puedes soltar la olla un ratito, aquí estoy yo y ya soy grande.', { ago: 1 },
      { afterwards: ['tender', 'sad'], reply: { comment: 'Me quedé con «aquí estoy yo y ya soy grande».', skillRating: 5 } }),
  ],
};

/** Ximena anota sus límites en el trabajo. */
export const ximenaLimits: Plan = {
  exercise: 'B4', assigned: 27, first: 25, repeat: 'weekly', time: '12:40', last: 3, why: 'Me doy cuenta en el camión, cuando ya dije que sí.',
  rhythm: always,
  entries: [
    limit('later', 'Acepté cubrir la noche. Me di cuenta dos paradas después.', { area: ['time', 'body'], sign: 'head', pull: ['fast', 'habit'], guilt: 2, strategy: 'Preguntar cuántas horas son.' }),
    limit('near', 'Sentí la garganta cerrada y dije «claro».', { area: ['feelings'], sign: 'throat', pull: ['anger'], guilt: 3, strategy: 'La garganta avisa primero.', reply: { comments: { strategy: 'Noté que tu garganta avisó a tiempo, aunque la voz no llegara.' }, skillRating: 3 } }),
    limit('part', 'Me quedé una hora, no tres.', { area: ['time'], sign: 'shoulders', helped: ['words'], guilt: 5, used: ['end-time'] }),
    limit('kept', 'Dije «te contesto mañana». Dormí, y era no.', { area: ['time', 'body'], sign: 'throat', helped: ['pause', 'sign'], guilt: 3, used: ['later', 'pause'], waits: true }),
  ],
};
