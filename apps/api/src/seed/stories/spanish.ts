import { fewWords, inMe, inOther, nothingToday } from '../entries/gratitude.js';
import { kindSentences, oneKindSentence } from '../entries/kind-sentences.js';
import { luciasMessages } from '../entries/messages.js';
import { luciasNotes } from '../entries/notes.js';
import { rehearsal } from '../entries/rehearsal.js';
import { luciasPlan } from '../entries/safety-plans.js';
import { climate } from '../entries/weather.js';
import { record } from '../people.js';
import { Random } from '../random.js';
import { always, except, gap, steady } from '../rhythms.js';
import type { ClientStory } from '../story.js';
import { rosaReads } from './later/reading.js';
import { luciaNo, rosaAlly, rosaLetter, ximenaLimits } from './later/spanish.js';

/** Tres veces por semana, con la taza al lado. */
export const lucia: ClientStory = {
  key: 'lucia',
  record: record({ name: 'Lucía Montealba', pronouns: 'ella', language: 'es', birthDate: '1989-02-02', phone: '+1 555 0171' }),
  therapist: 'therapist@demo.attune.test',
  since: 72, invitedAgo: 70, acceptedAgo: 70,
  safetyPlan: [{ ago: 27, by: 'client', says: luciasPlan }],
  notes: luciasNotes,
  messages: luciasMessages,
  asksAboutSession: { kind: 'other-time', text: 'Ese día me cambiaron la cita del médico. ¿Se puede más tarde?' },
  plans: [
    {
      exercise: 'C6', assigned: 44, first: 43, repeat: 'weekly', on: [0, 2, 5], time: '21:00', why: 'Para no acostarme solo con lo que faltó.', smallestDose: 'Tres palabras.',
      rhythm: except({ 22: 'forgot' }, steady(0.93, ['did_not_fit'])),
      entries: [
        inMe('Dejé sonar el teléfono y terminé mi café.', { gave: ['rest'], feeling: 'content:4' }),
        inOther('La señora del puesto', 'Me guardó los duraznos blanditos porque sabe que me gustan.', { gave: ['noticed'], feeling: 'moved:6', reply: { comments: { 'what-other': 'Me quedé con «porque sabe que me gustan».' } } }),
        nothingToday('through'),
        inMe('Dije «hoy no puedo» sin explicar.', { gave: ['strength'], feeling: 'guilty:5', reply: { comment: 'Noté que la frase quedó corta y entera. Me pregunto qué hizo la culpa después.', skillRating: 4 } }),
        inOther('Mi hermano', 'Lavó los platos antes de que yo llegara.', { gave: ['help', 'rest'], feeling: 'loved:5', for: 'person', message: 'Llegué y estaba todo limpio. Me dieron ganas de llorar, de las buenas.' }),
        fewWords('Sol en la cocina.'),
        inMe('Lloré con una canción y no busqué el motivo.', { gave: ['rest'], feeling: 'sad:4' }),
        inMe('Esto es de mi mamá y mío.', { for: 'me' }),
        inOther('Mi vecina', 'Me preguntó cómo seguía y se quedó a oír la respuesta.', { gave: ['noticed', 'company'], feeling: 'understood:6' }),
        inMe('Pedí ayuda con la caja pesada. La pedí en voz alta.', { gave: ['help', 'strength'], feeling: 'proud:5', reply: { comments: { 'what-self': 'Me quedé con «en voz alta».' }, skillRating: 5 } }),
        inOther('El conductor', 'Bajó la rampa sin que nadie se lo pidiera.', { gave: ['beauty'] }),
        inMe('Me senté diez minutos en el parque, sin bolsa de compras.', { gave: ['rest', 'beauty'], feeling: 'calm:6' }),
        inMe('Le dije a mi jefa que el jueves salgo a mi hora.', { gave: ['strength'], feeling: 'steady:5' }),
        inOther('Mi hermano', 'Me mandó una foto de la misma calle de antes.', { gave: ['company'], feeling: 'nostalgic:5', waits: true }),
        nothingToday('looked'),
        fewWords('Pan. Silencio. Gato.'),
      ],
    },
    luciaNo,
  ],
};

/** Aprende a hablarse como le habla a su nieta. */
export const rosa: ClientStory = {
  key: 'rosa',
  record: record({ name: 'Rosa Almendrales', pronouns: 'ella', language: 'es', birthDate: '1962-06-30', emergencyContact: { name: 'Clara Almendrales', relation: 'hija', phone: '+1 555 0174' } }),
  therapist: 'therapist@demo.attune.test',
  since: 64, invitedAgo: 63, acceptedAgo: 60,
  asksAboutSession: { kind: 'cannot-come', text: 'Ese día cuido a mi nieta y no alcanzo a llegar. Nos vemos la semana que sigue.' },
  plans: [
    {
      exercise: 'A10', assigned: 39, first: 38, repeat: 'weekly', on: [0, 3], time: '18:30', why: 'Porque conmigo no tengo la paciencia que tengo con mi nieta.',
      whenWhere: 'En la cocina, mientras hierve el agua.', obstacle: 'Alguien necesita algo justo entonces.',
      ifThen: 'Si alguien me llama, digo «en diez minutos» y sigo con mi frase.', smallestDose: 'Una frase.', confidence: 7,
      rhythm: except({ 21: 'did_not_fit', 0: 'open' }, always),
      entries: [
        kindSentences(7, 6, ['Esto me duele y me da pena decirlo.', 'En mi casa no se hablaba de lo que dolía.', 'Puedo sentarme un rato.'], { voice: 'cared', read: 'silent' }),
        kindSentences(6, 4, ['Hoy me traté mal por un vaso roto.', 'Aprendí que un error se pagaba caro.', 'Me permito comprar otro vaso.'], { happening: 'Se me cayó un vaso.', voice: 'friend', read: 'aloud', keep: 3,
          reply: { comments: { 'statement-3': 'Me quedé con el vaso nuevo. Noté que ahí no hay castigo.' }, skillRating: 4 } }),
        kindSentences(7, 5, ['Siento cansancio de cuidar.', 'He cuidado desde los nueve años.', 'Que pueda tomar algo caliente sin cuidar a nadie.'], { body: ['back'], read: 'aloud' }),
        kindSentences(6, 5, ['Me dio coraje y me lo tragué.', 'El enojo no tenía permiso.', 'Puedo decirlo mañana, con calma.'], { read: 'silent', reply: { comment: 'Me pregunto qué diría ese enojo si mañana tuviera permiso.', skillRating: 4 } }),
        kindSentences(5, 4, ['Extraño a mi comadre.', 'A cualquiera le dolería.', 'Puedo mirar su foto y ya.'], { voice: 'story', read: 'aloud' }),
        kindSentences(6, 3, ['Mi hija me habló seco.', 'Ella también tuvo un día largo, y a mí me dolió.', 'Me permito las dos cosas.'], { read: 'aloud', keep: 2, reply: { comments: { 'statement-2': 'Me quedé con el «y»: ella tuvo un día largo, y a ti te dolió.' }, skillRating: 5 } }),
        kindSentences(4, 3, ['Hoy fue un día largo.', 'Hice lo que cabía en él.', 'Puedo acostarme temprano.'], { voice: 'self', read: 'aloud' }),
        kindSentences(5, 3, ['Me perdí en el autobús y me asusté.', 'De niña me perdí y nadie preguntó.', 'Que pueda preguntar yo.'], { body: ['chest'], read: 'aloud' }),
        oneKindSentence(4, 3, 'Me hablo como a Clarita.'),
        kindSentences(4, 2, ['Hubo ruido toda la tarde.', 'Necesito silencio y eso no es un capricho.', 'Puedo cerrar la puerta.'], { read: 'aloud', waits: true }),
      ],
    },
    {
      exercise: 'A1', assigned: 24, first: 22, repeat: 'weekly', on: [0, 2, 4], time: '09:00', rhythm: steady(0.85, ['forgot']),
      entries: climate({
        days: 12, ease: [4, 6], lift: [0.5, 1], energy: [4, 5], early: ['tired', 'homesick', 'worried'], late: ['calm', 'content', 'tender'], places: ['back', 'chest'],
        told: { 6: { ease: [5, 7], energy: 5, feels: 'tender:7', source: 'now', place: ['chest'], note: 'Mi nieta me preguntó qué siento yo. Nadie me lo había preguntado así.', reply: { comments: { note: 'Me quedé con la pregunta de tu nieta. Noté que la contestaste aquí.' }, skillRating: 4 } } },
      }, new Random('rosa|A1')),
    },
    rosaAlly,
    rosaLetter,
    rosaReads,
  ],
};

/** Vive una hora más atrás y trabaja por las noches. */
export const ximena: ClientStory = {
  key: 'ximena',
  record: record({ name: 'Ximena Vallesol', pronouns: 'ella', language: 'es', timeZone: 'America/Mexico_City', birthDate: '1993-11-15' }),
  therapist: 'therapist2@demo.attune.test',
  since: 50, invitedAgo: 49, acceptedAgo: 47,
  plans: [
    {
      exercise: 'A1', assigned: 42, first: 41, repeat: 'daily', time: '15:30', why: 'Para saber cómo llego antes de entrar al turno.', smallestDose: 'Una palabra.',
      rhythm: except({ 0: 'open', 13: 'not_safe' }, steady(0.72, ['did_not_fit', 'did_not_fit', 'forgot'])),
      entries: climate({
        days: 41, ease: [3.5, 5.5], lift: [0.2, 0.9], energy: [3, 5], then: [0.45, 0.25],
        early: ['tired', 'irritated', 'overwhelmed', 'lonely'], late: ['calm', 'tired', 'curious', 'steady'], places: ['head', 'back', 'throat'],
        told: {
          4: { ease: [3, 3], energy: 3, feels: 'irritated:6', source: 'now', note: 'Me pidieron otro doble turno y dije que sí antes de oír la pregunta completa.', reply: { comments: { note: 'Noté que te diste cuenta del orden: primero el sí, después la pregunta.' }, skillRating: 3 } },
          17: { ease: [4, 6], energy: 5, feels: 'calm:5', source: 'now', place: ['back'], note: 'Cerré los ojos en el camión y no me pasé de parada.' },
          29: { ease: [5, 6], energy: 5, feels: 'steady:6', source: 'now', note: 'Dije: «te contesto mañana». Y contesté mañana.', waits: true },
        },
      }, new Random('ximena|A1')),
    },
    {
      exercise: 'B1', assigned: 21, first: 19, repeat: 'weekly', time: '12:00', rhythm: always,
      entries: [
        rehearsal({ as: ['first', 'guilt'], moves: ['gives', 'clear', 'clear', 'clear'], guilt: [8, 7], discomfort: [7, 6], clarity: 5, warmth: 7, wish: 'Una noche para dormir.', learned: 'Puedo volver a empezar en la segunda línea.',
          reply: { comments: { learned: 'Me quedé con «volver a empezar».' }, skillRating: 3 } }),
        rehearsal({ as: ['first', 'guilt'], moves: ['clear', { own: 'Estar contigo me gusta. Hoy mi cuerpo pide dormir.', class: 'clear-warm' }, 'clear'], guilt: [7, 5], discomfort: [6, 4], clarity: 7, warmth: 9, line: 'Hoy mi cuerpo pide dormir.', learned: 'No tuve que inventar una excusa.', reply: { comment: 'Noté que la línea es tuya y que no pide disculpas por existir.', skillRating: 4 } }),
        rehearsal({ as: ['harder', 'silence'], moves: ['gives', 'clear', 'clear'], guilt: [6, 6], discomfort: [7, 6], clarity: 6, warmth: 7, learned: 'El silencio me hace ceder más rápido que un grito.', waits: true }),
      ],
    },
    ximenaLimits,
  ],
};

/** Se fue tres semanas y volvió. */
export const ines: ClientStory = {
  key: 'ines',
  record: record({ name: 'Inés Caminoblanco', pronouns: 'ella', language: 'es', birthDate: '1980-04-08' }),
  therapist: 'therapist2@demo.attune.test',
  since: 78, invitedAgo: 77, acceptedAgo: 76,
  offered: {
    ago: 1, to: 'therapist@demo.attune.test',
    note: 'From next month Inés works evenings and can only come in the morning, when I am not here. We spoke about it twice; she knows your name and said yes to it. She came back after three weeks away, and what brought her back was that nobody asked why. She writes in Spanish, and short.',
  },
  plans: [
    {
      exercise: 'C6', assigned: 49, first: 48, repeat: 'weekly', on: [0, 1, 4], time: '20:00', why: 'Para acordarme de que también pasan cosas buenas.',
      rhythm: gap(31, 9, steady(0.9, ['forgot'])),
      entries: [
        inOther('Mi amiga', 'Me esperó afuera sin preguntar por qué tardaba.', { gave: ['company'], feeling: 'thankful:5' }), fewWords('Dormí.'),
        inMe('Dije que no sabía bailar y bailé.', { gave: ['laughter'], feeling: 'playful:6' }), inMe('Apagué la luz a las diez.', { gave: ['rest'] }), nothingToday('looked'),
        inOther('El señor de la ferretería', 'Me explicó dos veces, igual de despacio.', { gave: ['help', 'trust'] }),
        inMe('Volví a escribir aquí. Eso.', { gave: ['strength'], feeling: 'unsure:4', reply: { comment: 'Me quedé con «Eso». Me alegra leerte.' } }),
        inMe('Le conté a mi amiga que tuve semanas difíciles.', { gave: ['trust', 'company'], feeling: 'relieved:6', waits: true }), fewWords('Caldo y cobija.'), inMe('Pedí el día.', { gave: ['rest'] }),
      ],
    },
  ],
};
