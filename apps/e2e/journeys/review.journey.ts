import { expectAccessible } from '../support/accessible.js';
import { assignTo, newClient, newId, Person, type NewClient } from '../support/arrange.js';
import { choose, follow, press, reach, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const NAME = 'Odell Marsh';

/** What the client sends: an entry only to be read, and one that puts a question. */
async function sendTwo(client: NewClient): Promise<{ plain: string; assignmentId: string }> {
  const assignmentId = await assignTo(client, 'C6', { repeat: 'daily', startsIn: 0, count: 7 });
  const asking = await assignTo(client, 'D6', { repeat: 'once' });
  const person = await Person.signedIn(client.email);
  const [plain, question] = [newId(), newId()];
  const startedAt = new Date().toISOString();
  const gratitude = { direction: 'other', 'what-other': 'They waited until I found the word.', visibility: 'therapist' };
  await person.send('put', `/responses/${plain}`, { assignmentId, startedAt, answers: gratitude });
  await person.send('put', `/responses/${question}`, { assignmentId: asking, startedAt, answers: { ask: 'write', question: 'Is it usual that it comes and goes?' } });
  await person.leave();
  return { plain, assignmentId };
}

test('what waits is found, answered and followed up by keyboard alone, and nothing typed is lost', async ({ visit }) => {
  test.setTimeout(150_000);
  const someone = await newClient(NAME);
  const { plain, assignmentId } = await sendTwo(someone);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  const comment = therapist.getByRole('textbox', { name: `Comment to ${NAME}` });

  await test.step('a reply is saved, with a place for the first name', async () => {
    await therapist.goto('/account/replies');
    await press(therapist, therapist.getByRole('button', { name: 'Add a reply' }));
    await type(therapist, therapist.getByRole('textbox', { name: 'Name' }), 'Bring it along');
    await type(therapist, therapist.getByRole('textbox', { name: 'Words' }), '{name}, let us look at this together.');
    await press(therapist, therapist.getByRole('button', { name: 'Save' }));
    await expect(therapist.getByText('[first name], let us look at this together.')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('by client, what asks something is counted apart and opened first', async () => {
    await therapist.goto('/inbox?by=client');
    const row = therapist.getByRole('link', { name: NAME });
    await expect(row).toContainText('one question');
    await expect(row).toContainText('one to read');
    await expectAccessible(therapist);
    await press(therapist, row);
    await expect(therapist.getByText('Is it usual that it comes and goes?')).toBeVisible();
    await expect(therapist.getByText('Asks something')).toBeVisible();
    await expect(therapist.getByText('1 of 2')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('what is typed is there again after a reload, and on another device', async () => {
    await therapist.keyboard.press('c');
    await expect(comment).toBeFocused();
    await therapist.keyboard.insertText('It is. ');
    await expect(therapist.getByText('Draft kept.')).toBeVisible();
    await therapist.reload();
    await expect(comment).toHaveValue('It is.');
    const elsewhere = await visit();
    await signIn(elsewhere, THERAPIST);
    await elsewhere.goto(therapist.url());
    await expect(elsewhere.getByRole('textbox', { name: `Comment to ${NAME}` })).toHaveValue('It is.');
    await elsewhere.context().close();
  });

  await test.step('a saved reply comes with a stroke, and speaks to them by name', async () => {
    await therapist.keyboard.press('c');
    await expect(comment).toBeFocused();
    await therapist.keyboard.press('Control+End');
    await therapist.keyboard.press('Enter');
    await therapist.keyboard.press('/');
    await expect(therapist.getByRole('searchbox', { name: 'Find a reply' })).toBeFocused();
    await therapist.keyboard.insertText('together');
    await expect(therapist.getByRole('dialog').getByRole('button', { name: /Bring it along/ })).toBeVisible();
    await therapist.keyboard.press('Enter');
    await expect(comment).toHaveValue('It is.\nOdell, let us look at this together.');
    await expect(comment).toBeFocused();
  });

  await test.step('the keys are shown, the skill is rated, the next step is chosen and taken back', async () => {
    await therapist.keyboard.press('Tab');
    await therapist.keyboard.press('?');
    await expect(therapist.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectAccessible(therapist);
    await therapist.keyboard.press('Escape');
    await therapist.keyboard.press('r');
    await therapist.keyboard.press('4');
    await expect(therapist.getByRole('radio', { name: '4, well used' })).toBeChecked();
    await expect(comment).toHaveValue('It is.\nOdell, let us look at this together.');
    await reach(therapist, comment);
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText('2 of 2')).toBeVisible();
    await expect(therapist.getByRole('button', { name: /^Once more/ })).toBeVisible();
    await therapist.keyboard.press('n');
    await expect(therapist.getByRole('button', { name: /^Once more/ })).toBeFocused();
    await expect(therapist.getByRole('button', { name: /^Once more/ })).toContainText('7 times');
    await therapist.keyboard.press('Enter');
    await expect(therapist.getByText('Planned once more.')).toBeVisible();
    await press(therapist, therapist.getByRole('status').getByRole('button', { name: 'Undo' }));
    await expect(therapist.getByText('Taken back.')).toBeVisible();
    await press(therapist, therapist.getByRole('button', { name: /^Smaller/ }));
    await expect(therapist.getByText('Smaller from the next time on.')).toBeVisible();
  });

  await test.step('the client finds the answer, and the smaller version where they begin', async () => {
    const client = await visit();
    await signIn(client, someone.email);
    await press(client, client.locator(`a[href*="/do/${assignmentId}"]`).first());
    await expect(client.getByText('Three words, and you are done.')).toBeVisible();
    await client.goto('/path');
    await expect(client.getByRole('heading', { level: 1, name: 'My path' })).toBeVisible();
    await press(client, client.getByRole('link', { name: /trust/i }).first());
    await expect(client.getByText('Odell, let us look at this together.')).toBeVisible();
    await client.context().close();
  });

  await test.step('several are marked read at once, and wait again when that is undone', async () => {
    await therapist.goto('/inbox');
    await choose(therapist, therapist.getByRole('checkbox', { name: new RegExp(NAME) }));
    await expect(therapist.getByText('One response is chosen.')).toBeVisible();
    await press(therapist, therapist.getByRole('button', { name: /^Mark read/ }));
    await expect(therapist.getByText('One response is marked read.')).toBeVisible();
    await expect(therapist.getByRole('link', { name: NAME })).toHaveCount(0);
    await press(therapist, therapist.getByRole('status').getByRole('button', { name: 'Undo' }));
    await expect(therapist.getByRole('link', { name: NAME })).toHaveCount(1);
    await expectAccessible(therapist);
    await follow(therapist, therapist.getByRole('link', { name: NAME }), /.+/);
    await expect(therapist).toHaveURL(new RegExp(`/inbox/${plain}`));
    await expect(therapist.getByRole('button', { name: /^Mark read, then next/ })).toBeVisible();
    await therapist.keyboard.press('e');
    await expect(therapist).not.toHaveURL(new RegExp(plain));
  });
});
