import type { KeptReply } from '../saved-reply-play.js';

const imani = 'therapist@demo.attune.test';
const rafael = 'therapist2@demo.attune.test';

/** What Imani and Rafael write often, in the languages of their clients. */
export const riverbendReplies: KeptReply[] = [
  { member: imani, ago: 60, title: 'Room in our session', text: 'Thank you for writing this down, {name}. It has room at the beginning of our next session. Nothing needs to be ready.' },
  { member: imani, ago: 41, title: 'A smaller one is whole', text: 'I wonder if the smaller version would fit into this week. It is a whole one: one line, and you are done.' },
  { member: imani, ago: 33, title: 'Cambiar la hora', text: 'Gracias por avisarme, {name}. Busco otra hora y te la propongo aquí.' },
  { member: imani, ago: 20, title: 'When it cannot wait', text: 'I read here on working days, {name}, and not at night. When something cannot wait, open Hard moment: it shows whom you can call at any hour.' },
  { member: rafael, ago: 52, title: 'Read, and thinking', text: 'I have read this, {name}, and it goes with me until we meet. I would like to hear it from you once more then.' },
  { member: rafael, ago: 27, title: 'Con calma', text: 'Lo leí, {name}. No hace falta contestar hoy. Lo vemos en la próxima sesión.' },
];
