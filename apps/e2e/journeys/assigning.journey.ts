import { civilDate, newClient, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

interface Occasion {
  localDate: string;
  localTime: string;
  dueAt: string;
  state: string;
}

test('an assignment is planned, changed and ended by keyboard, and what was done stays', async ({ visit }) => {
  const someone = await newClient('Bryn Oakhaven');
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('weekly, on chosen days, at two times, read back in a sentence', async () => {
    await therapist.goto(`/clients/${someone.id}`);
    await expect(therapist.getByText('Nothing is assigned')).toBeVisible();
    await therapist.keyboard.press('a');
    await type(therapist, therapist.getByRole('searchbox', { name: 'What is it for?' }), 'weather');
    await press(therapist, therapist.getByRole('button', { name: /weather/i }));
    await type(therapist, therapist.getByLabel(/^Why, in the client/), 'To know before the day asks.');
    await press(therapist, therapist.getByRole('button', { name: 'Choose from fields' }));
    await choose(therapist, therapist.getByRole('radio', { name: 'Weekly' }));
    for (const day of ['Mon', 'Thu']) {
      const box = therapist.getByRole('checkbox', { name: day });
      if (!(await box.isChecked())) await choose(therapist, box);
    }
    await press(therapist, therapist.getByRole('button', { name: 'Another time' }));
    await choose(therapist, therapist.getByRole('radio', { name: 'A number of times' }));
    await type(therapist, therapist.getByRole('spinbutton', { name: 'How many times' }), '0');
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText('Please give a whole number, one or more.')).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Take time 2 away' }));
    await type(therapist, therapist.getByRole('spinbutton', { name: 'How many times' }), '6');
    await expect(therapist.getByText(/^6 times, at .*, by the clock where Bryn Oakhaven lives: /)).toBeVisible();
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText(/is assigned to Bryn Oakhaven/)).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('changed from here on', async () => {
    await follow(therapist, therapist.getByRole('heading', { level: 3 }).getByRole('link', { name: /weather/i }), /weather/i);
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Change' }));
    await expect(therapist.getByLabel(/^Why, in the client/)).toHaveValue('To know before the day asks.');
    await expect(therapist.getByRole('textbox', { name: 'When, in a sentence' })).toHaveValue(/^Mondays and Thursdays at 20:00.*, 6 times$/);
    await press(therapist, therapist.getByRole('button', { name: 'Choose from fields' }));
    await choose(therapist, therapist.getByRole('radio', { name: 'Daily' }));
    await press(therapist, therapist.getByRole('button', { name: /^Save the change/ }));
    await expect(therapist.getByText('The plan is changed from here on. What was done stays.')).toBeVisible();
    const occasions = await occasionsOf(therapist.url());
    expect(occasions.filter(({ state }) => state === 'open')).toHaveLength(6);
    expect(occasions.map(({ localDate }) => localDate)).toContain(civilDate(1));
  });

  await test.step('ended after being asked, with the focus back where it was', async () => {
    const end = therapist.getByRole('button', { name: 'End it' }).first();
    await press(therapist, end);
    await expectAccessible(therapist);
    await therapist.keyboard.press('Escape');
    await expect(end).toBeFocused();
    await press(therapist, end);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'End it' }));
    await expect(therapist.getByText(/has ended. What was done stays./)).toBeVisible();
    // What was due this evening before it ended stays as it is.
    expect((await occasionsOf(therapist.url())).filter(({ state, dueAt }) => state === 'open' && Date.parse(dueAt) > Date.now())).toEqual([]);
    await expectAccessible(therapist);
  });
});

/** The days of the assignment whose page this is. */
async function occasionsOf(address: string): Promise<Occasion[]> {
  const person = await Person.signedIn(THERAPIST);
  const { occasions } = await person.read<{ occasions: Occasion[] }>(`/assignments/${new URL(address).pathname.split('/').at(-1)}`);
  await person.leave();
  return occasions;
}
