import { read } from '../../entries/reading.js';
import { always } from '../../rhythms.js';
import type { Plan } from '../../story.js';

const page = { exercise: 'D6', repeat: 'once', rhythm: always } as const;

/** Nadia reads about trust, and asks whether a gap undoes it. */
export const nadiaReads: Plan = {
  ...page, assigned: 9, first: 6, time: '19:40', why: 'For the question that you asked me at the door.',
  entries: [
    read({ usual: 'depended', stays: 'Trust like waiting for the weather.', now: 'moved', waits: true,
      question: 'I was gone for three weeks and then I came back. Does it begin from nothing, or does it go on from where it was?' }),
  ],
};

/** Rosa lee, y pregunta por su nieta. */
export const rosaReads: Plan = {
  ...page, assigned: 6, first: 4, time: '18:50', why: 'Para ponerle palabras a lo que dijiste de tu casa.',
  entries: [read({ usual: 'nobody', stays: 'Llamar, y que alguien venga.', now: 'moved', waits: true, question: '¿Se lo puedo leer a mi nieta? Tiene diez años y pregunta por todo.' })],
};

/** Jonas reads, and keeps his question for the next session. */
export const jonasReads: Plan = {
  ...page, assigned: 5, first: 3, time: '21:10', why: 'Because you said that you never learned it, and it can be learned.',
  entries: [read({ usual: 'practical', stays: 'A roof, and nobody in the room.', now: 'unsure', waits: true, question: 'in-person' })],
};
