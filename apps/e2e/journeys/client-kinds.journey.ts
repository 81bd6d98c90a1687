import { assignTo, newClient, newId, Person } from '../support/arrange.js';
import { signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';
import { answer, arrive, goOn } from '../support/walk.js';

/** Exercises with the kinds of steps that no other journey of a client comes by. */
const BY_KIND = { breath: 'A2', timer: 'A4', ladder: 'A6', plan: 'A8', checklist: 'A12', commitments: 'D2', repeat: 'B5' } as const;

/** Come by and left open: what they keep is time, which nobody waits for here. */
const LEFT_OPEN = ['breath', 'timer'];

const MOST_SCREENS = 60;

interface Step {
  id: string;
  kind: string;
  steps?: Step[];
}

interface Sent {
  answers: Record<string, unknown>;
  definition: { steps: Step[] };
}

test('what a client enters in the rarer kinds of steps is sent and kept, on a phone', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Marlow Finchley');
  // A new answer has no draft yet, which is asked for and answered with 404.
  const client = await visit({ phone: true, expects: [/status of 404 .*\/me\/drafts\//] });
  await signIn(client, someone.email);
  for (const [kind, catalogId] of Object.entries(BY_KIND)) {
    const [assignmentId, responseId] = [await assignTo(someone, catalogId, { repeat: 'once' }), newId()];
    await client.goto(`/do/${assignmentId}/${responseId}`);
    const faults: string[] = [];
    for (let count = 0; count < MOST_SCREENS; count += 1) {
      const spot = await arrive(client);
      faults.push(...spot.faults);
      if (spot.screen === 'review') break;
      if (spot.screen !== 'intro') await answer(client, 'first', 'A few words.');
      await goOn(client, 'first');
    }
    expect([kind, faults]).toEqual([kind, []]);
    await goOn(client, 'first');
    await expect(client.getByText(/^This has been sent to/)).toBeVisible();
    const person = await Person.signedIn(someone.email);
    const { answers, definition } = await person.read<Sent>(`/responses/${responseId}`);
    await person.leave();
    const steps = definition.steps.flatMap((step) => [step, ...(step.steps ?? [])]).filter((step) => step.kind === kind);
    const kept = steps.filter(({ id }) => id in answers);
    expect([kind, steps.length > 0, kept.length > 0 || LEFT_OPEN.includes(kind)]).toEqual([kind, true, true]);
  }
});
