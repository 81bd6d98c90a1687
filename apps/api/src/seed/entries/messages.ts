import type { SaidMessage } from '../message-play.js';

/** About the Sunday call; both have read all of it. */
export const mayasMessages: SaidMessage[] = [
  { ago: 9, time: '18:20', by: 'client', text: 'My sister moved her call to Saturday. I would like to say my two sentences to somebody before. Is there room?', readAfter: 880 },
  { ago: 8, time: '09:10', by: 'therapist', text: 'Thank you for telling me. There is room at the beginning of our next session. Bring the two sentences as they are, also if they are still crooked.', readAfter: 145 },
  { ago: 8, time: '11:50', by: 'client', text: 'Crooked it is. See you then.', readAfter: 200 },
];

/** A day that changed, and a question about the notes; Lucía has not read the last answer. */
export const luciasMessages: SaidMessage[] = [
  { ago: 6, time: '20:15', by: 'client', text: 'Esta semana duermo en casa de mi hermano. ¿Puedo escribir mis notas desde su teléfono?', readAfter: 790 },
  { ago: 5, time: '09:40', by: 'therapist', text: 'Sí, puedes entrar desde cualquier teléfono. Cuando termines, cierra la sesión y ahí no queda nada escrito.', readAfter: 65 },
  { ago: 5, time: '10:50', by: 'client', text: 'Gracias. Allá se oye la radio desde la cocina.', readAfter: 330 },
  { ago: 1, time: '16:30', by: 'therapist', text: 'Me quedé pensando en la radio. Si quieres, la próxima vez empezamos por ahí.' },
];

/** Theo's question waits for somebody to read it. */
export const theosMessages: SaidMessage[] = [
  { ago: 12, time: '12:05', by: 'therapist', text: 'I put the four activities in the order we talked about. You can move them around.', readAfter: 420 },
  { ago: 1, time: '19:25', by: 'client', text: 'I went to the pool and turned back at the door. Does that belong in the list, too?' },
];
