import { newId, Person, type NewClient } from './arrange.js';
import { THERAPIST } from './people.js';

/** A step as a journey needs it: an exercise of the library, once, at noon, opening by this rule. */
export interface Step {
  id: string;
  catalogId: string;
  release: Record<string, unknown>;
}

/** Writes a program as the demo's first therapist. Answers its id. */
export async function newProgram(title: string, steps: readonly Step[]): Promise<string> {
  const id = newId();
  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: { id: string; catalogId: string }[] }>('/exercises');
  await therapist.send('put', `/programs/${id}`, {
    title: { en: title, es: `${title}, en español` },
    purpose: { en: 'A way of small steps.', es: 'Un camino de pasos pequeños.' },
    tags: ['self-nurture'],
    visibility: 'private',
    steps: steps.map(({ catalogId, ...step }) => ({
      ...step,
      exerciseId: items.find((exercise) => exercise.catalogId === catalogId)!.id,
      plan: { repeat: 'once', times: ['12:00'] },
      why: { en: 'One small thing is enough.', es: 'Con una cosa pequeña basta.' },
    })),
  });
  await therapist.leave();
  return id;
}

/** Puts a client on a program from a day on. Answers the id of their copy. */
export async function give(client: Pick<NewClient, 'id'>, programId: string, startsOn: string): Promise<string> {
  const id = newId();
  const therapist = await Person.signedIn(THERAPIST);
  await therapist.send('put', `/enrolments/${id}`, { clientId: client.id, programId, startsOn });
  await therapist.leave();
  return id;
}
