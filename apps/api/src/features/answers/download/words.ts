import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { AskKind } from '../../appointments/appointment-codes.js';
import type { ProposalKind } from '../../assignments/proposal-rows.js';
import type { SafetyPlanBody } from '../../safety-plans/safety-plan.dto.js';
import type { Language } from './answers-document.js';

export interface DownloadWords {
  title: string;
  of: (name: string, date: string) => string;
  beware: string;
  entries: string;
  noEntries: string;
  sent: (date: string, time: string) => string;
  smaller: string;
  replaced: string;
  corrects: string;
  private: string;
  numbers: string;
  rehearsal: string;
  comment: (name: string, date: string) => string;
  photo: string;
  audio: string;
  document: string;
  fileStays: string;
  letter: (date: string) => string;
  card: string;
  begun: string;
  saved: (date: string) => string;
  agreed: string;
  given: (name: string, date: string) => string;
  ended: (date: string) => string;
  plan: Partial<Record<string, string>>;
  aside: string;
  reasons: Record<NotThisTimeReason, string>;
  proposals: { title: string; kinds: Record<ProposalKind, string>; sent: (date: string) => string };
  asks: { title: string; session: (when: string) => string; kinds: Record<AskKind, string> };
  safety: { title: string; order: string; version: (number: number) => string; empty: string; saved: (name: string, date: string) => string; sections: Record<keyof SafetyPlanBody, string> };
  messages: { title: string; sent: (name: string, date: string, time: string) => string; takenBack: string; fileStays: string; read: (name: string, date: string, time: string) => string };
  signed: { title: string; version: (number: number) => string; by: (name: string, date: string, time: string) => string; takenBack: (date: string, time: string) => string };
  nothing: string;
  /** In place of words whose stored bytes do not open. */
  unreadable: string;
  end: string;
}

const en: DownloadWords = {
  title: 'What I wrote',
  of: (name, date) => `${name}, ${date}`,
  beware: 'Whoever opens this file can read all of it, also what only you can read in Attune. You know best where it is safe.',
  entries: 'By day',
  noEntries: 'Nothing has been sent so far.',
  sent: (date, time) => `Sent on ${date} at ${time}`,
  smaller: 'The smaller version',
  replaced: 'This entry was changed later. The newer one follows on its own day.',
  corrects: 'This entry is a change of an earlier one.',
  private: 'Only for you',
  numbers: 'In numbers',
  rehearsal: 'Rehearsal',
  comment: (name, date) => `From ${name}, ${date}`,
  photo: 'A picture',
  audio: 'A recording',
  document: 'A document',
  fileStays: 'It is in Attune, with this entry on your path, and in the archive with everything in it.',
  letter: (date) => `A letter to yourself. Its day is ${date}.`,
  card: 'You kept a card of this.',
  begun: 'Begun, not sent',
  saved: (date) => `Last kept on ${date}`,
  agreed: 'What was agreed',
  given: (name, date) => `With ${name}, ${date}`,
  ended: (date) => `Until ${date}`,
  plan: { why: 'Why', smallestDose: 'The smallest that counts', whenWhere: 'When and where', obstacle: 'What may get in the way', ifThen: 'If so, then' },
  aside: 'Not this time',
  reasons: {
    forgot: 'I forgot', too_big: 'It was too big', unclear: 'I wasn’t sure what to do', did_not_fit: 'It didn’t fit my day',
    avoided: 'I didn’t feel like facing it', not_safe: 'It didn’t feel safe',
  },
  proposals: {
    title: 'Asked and proposed', sent: (date) => `Sent on ${date}`,
    kinds: { 'other-time': 'Another time', smaller: 'Something smaller', pause: 'A rest for now', stop: 'To stop this one', other: 'Something else' },
  },
  asks: {
    title: 'Asked about sessions', session: (when) => `Session on ${when}`, kinds: { 'other-time': 'Another time', 'cannot-come': 'I can’t come' },
  },
  safety: {
    title: 'My safety plan', order: 'Every version that was saved, the first one first. The last is the plan as it is now.',
    version: (number) => `Version ${number}`, empty: 'It was emptied here.', saved: (name, date) => `Saved by ${name}, ${date}`,
    sections: { signs: 'How I notice that it begins', helps: 'What helps me, by myself', people: 'People', places: 'Places where it weighs less', professionals: 'Professionals I can call', safer: 'What makes it safer around me', reasons: 'What I want to stay for' },
  },
  messages: {
    title: 'Messages', sent: (name, date, time) => `${name}, ${date} at ${time}`, takenBack: 'This message was taken back before anyone read it.',
    fileStays: 'It is in Attune, with this message, and in the archive with everything in it.', read: (name, date, time) => `Read by ${name}, ${date} at ${time}`,
  },
  signed: {
    title: 'What I signed', version: (number) => `Version ${number}`, by: (name, date, time) => `Signed by ${name}, ${date} at ${time}`,
    takenBack: (date, time) => `Taken back ${date} at ${time}`,
  },
  nothing: 'Nothing was written here. That was an answer too.',
  unreadable: 'What was written here is still stored, but cannot be read. Your practice can look into it.',
  end: 'That is all of it.',
};

const es: DownloadWords = {
  title: 'Lo que escribí',
  of: (name, date) => `${name}, ${date}`,
  beware: 'Quien abra este archivo puede leerlo entero, también lo que en Attune nadie más puede leer. Tú sabes mejor dónde está a salvo.',
  entries: 'Por día',
  noEntries: 'Todavía no se ha enviado nada.',
  sent: (date, time) => `Enviado el ${date} a las ${time}`,
  smaller: 'La versión pequeña',
  replaced: 'Después cambiaste esta nota. La más nueva está en su propio día.',
  corrects: 'Esta nota cambia otra anterior.',
  private: 'Nada más para ti',
  numbers: 'En números',
  rehearsal: 'Ensayo',
  comment: (name, date) => `De ${name}, ${date}`,
  photo: 'Una imagen',
  audio: 'Una grabación',
  document: 'Un documento',
  fileStays: 'Está en Attune, junto a esta nota en tu camino, y en el archivo que lo lleva todo.',
  letter: (date) => `Una carta para ti. Su día es el ${date}.`,
  card: 'Guardaste una tarjeta de esto.',
  begun: 'Empezado, sin enviar',
  saved: (date) => `Guardado por última vez el ${date}`,
  agreed: 'Lo acordado',
  given: (name, date) => `Con ${name}, ${date}`,
  ended: (date) => `Hasta el ${date}`,
  plan: { why: 'Para qué', smallestDose: 'Lo más pequeño que cuenta', whenWhere: 'Cuándo y dónde', obstacle: 'Qué puede interponerse', ifThen: 'Si pasa, entonces' },
  aside: 'Esta vez no',
  reasons: {
    forgot: 'Se me olvidó', too_big: 'Era demasiado', unclear: 'No me quedó claro', did_not_fit: 'No cabía en mi día',
    avoided: 'No tuve ganas de enfrentarlo', not_safe: 'No me sentí a salvo',
  },
  proposals: {
    title: 'Lo que pregunté y propuse', sent: (date) => `Enviado el ${date}`,
    kinds: { 'other-time': 'Otro momento', smaller: 'Algo más pequeño', pause: 'Una pausa por ahora', stop: 'Dejar esta práctica', other: 'Otra cosa' },
  },
  asks: {
    title: 'Lo que pregunté sobre las sesiones', session: (when) => `Sesión del ${when}`, kinds: { 'other-time': 'Otro momento', 'cannot-come': 'No puedo ir' },
  },
  safety: {
    title: 'Mi plan de seguridad', order: 'Todas las versiones guardadas, desde la primera. La última es el plan como es ahora.',
    version: (number) => `Versión ${number}`, empty: 'Aquí se vació.', saved: (name, date) => `Guardado por ${name}, ${date}`,
    sections: { signs: 'Cómo noto que empieza', helps: 'Lo que me ayuda, a solas', people: 'Personas', places: 'Lugares donde pesa menos', professionals: 'Profesionales a quienes puedo llamar', safer: 'Lo que me deja más a salvo', reasons: 'Por lo que quiero seguir aquí' },
  },
  messages: {
    title: 'Mensajes', sent: (name, date, time) => `${name}, ${date} a las ${time}`, takenBack: 'Este mensaje se retiró antes de que alguien lo leyera.',
    fileStays: 'Está en Attune, junto a este mensaje, y en el archivo que lo lleva todo.', read: (name, date, time) => `Leído por ${name}, ${date} a las ${time}`,
  },
  signed: {
    title: 'Lo que firmé', version: (number) => `Versión ${number}`, by: (name, date, time) => `Lo firmó ${name}, ${date} a las ${time}`,
    takenBack: (date, time) => `Se retiró el ${date} a las ${time}`,
  },
  nothing: 'Aquí no se escribió nada. Eso también fue una respuesta.',
  unreadable: 'Lo que se escribió aquí sigue guardado, pero no se puede leer. Tu consulta puede averiguar por qué.',
  end: 'Eso es todo.',
};

/** The words around a downloaded document, in both languages. */
export const downloadWords: Record<Language, DownloadWords> = { en, es };
