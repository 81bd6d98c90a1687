import { newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { goToBox } from '../support/builder.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, select, slide, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const WISH = 'I cannot take the Saturday shift.';
const FIRST = 'You always said yes before.';

async function feelings(page: Page, doing: Doing, guilt: number, discomfort: number): Promise<void> {
  await slide(page, page.getByRole('slider', { name: 'How guilty does it feel?' }), guilt);
  await slide(page, page.getByRole('slider', { name: 'How uncomfortable is it?' }), discomfort);
  await doing.next();
}

test('a role-play made of a client’s own scene is mended, tried out, published, assigned, rehearsed and read', async ({ visit }) => {
  test.setTimeout(150_000);
  const someone = await newClient('Petra Saltmarsh');
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('the scene is filled in, and it is said who will see it', async () => {
    await therapist.goto(`/clients/${someone.id}`);
    await follow(therapist, therapist.getByRole('link', { name: 'Make a role-play from their scene' }), 'A role-play from a client’s scene');
    await expect(therapist.getByText('Only Petra Saltmarsh’s care team sees this exercise.')).toBeVisible();
    await press(therapist, therapist.getByRole('button', { name: 'Make the first tree' }));
    await expect(therapist.getByText('Please say who it is with.')).toBeVisible();
    await expectAccessible(therapist);
    await type(therapist, therapist.getByRole('textbox', { name: 'Who it is with' }), 'Gregor');
    await type(therapist, therapist.getByRole('textbox', { name: 'Where, when, and what makes it hard' }), 'Friday at four, by the machines.');
    await type(therapist, therapist.getByRole('textbox', { name: 'What they would like to say' }), WISH);
    await choose(therapist, therapist.getByRole('checkbox', { name: 'Guilt' }));
    await type(therapist, therapist.getByRole('group', { name: 'Warm' }).getByRole('textbox', { name: 'What they say first' }), 'Saturday, yes?');
    await type(therapist, therapist.getByRole('group', { name: 'Guilt' }).getByRole('textbox', { name: 'What they say first' }), FIRST);
    await type(therapist, therapist.getByRole('textbox', { name: 'What it is called' }), 'No to a shift');
    await press(therapist, therapist.getByRole('button', { name: 'Make the first tree' }));
    await expect(therapist.getByRole('heading', { level: 1, name: 'No to a shift' })).toBeVisible();
  });

  await test.step('the tree stands, is gone through by arrows, and says what waits for the other language', async () => {
    await expect(therapist.getByRole('treeitem')).toHaveCount(10);
    await expect(therapist.getByText('Every way comes to an ending')).toBeVisible();
    await expect(therapist.getByText(/the same words stand in both languages/)).toBeVisible();
    await expectAccessible(therapist);
    await goToBox(therapist, /^Guilt 1: “You always said yes before\.”.*leads to: Guilt 2\./, 'Home', 'ArrowRight');
  });

  await test.step('a line is added and written by keyboard alone', async () => {
    await therapist.keyboard.press('Enter');
    await expect(therapist.getByRole('textbox', { name: 'Gregor says' })).toBeFocused();
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByRole('textbox', { name: 'The reply' })).toBeFocused();
    await expect(therapist.getByRole('treeitem', { name: /^Guilt 3: no words yet\. No reply\..*Something is missing here\.$/ })).toBeVisible();
    await expectAccessible(therapist);
    await therapist.keyboard.insertText('Not this Saturday. I can help on Monday.');
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByRole('textbox', { name: 'Gregor says' })).toBeFocused();
    await therapist.keyboard.insertText('Monday is quiet anyway.');
    await expect(therapist.getByText(/things about the words|thing about the words/)).toBeVisible();
    await press(therapist, therapist.getByRole('button', { name: 'Undo' }));
    await expect(therapist.getByRole('treeitem', { name: /no words yet/ })).toBeVisible();
    for (let undone = 0; undone < 2; undone += 1) await therapist.keyboard.press('ControlOrMeta+z');
    await expect(therapist.getByRole('treeitem')).toHaveCount(10);
  });

  await test.step('an ending goes, the checks say what that leaves open, and lead to each place', async () => {
    await goToBox(therapist, /^Ending: It ended with a sharp word/, 'End', 'ArrowLeft');
    await therapist.keyboard.press('Delete');
    const sheet = therapist.getByRole('dialog');
    await expect(sheet).toContainText('One reply leads here and will need another place.');
    await expectAccessible(therapist);
    await press(therapist, sheet.getByRole('button', { name: 'Take it away' }));
    await expect(therapist.getByText('One way does not come to an ending')).toBeVisible();
    await expect(therapist.getByRole('treeitem', { name: /Something is missing here/ })).toHaveCount(1);
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: /This leads nowhere yet/ }));
    await expect(therapist.getByRole('textbox', { name: 'The reply' })).toBeFocused();
    await select(therapist, therapist.getByRole('combobox', { name: 'Leads to' }), 'It got sharp');
    await expect(therapist.getByText('Every way comes to an ending')).toBeVisible();
  });

  await test.step('it is tried out from a line in the client’s own scene, with the kinds shown, and back to the line', async () => {
    await goToBox(therapist, /^Guilt 1/, 'Home', 'ArrowRight');
    await therapist.keyboard.press('t');
    const scene = therapist.getByRole('dialog', { name: 'Try it out' });
    await expect(scene.getByText(FIRST)).toBeVisible();
    await expect(scene.getByRole('button', { name: WISH })).toContainText('Clear and warm');
    await expectAccessible(therapist);
    await press(therapist, scene.getByRole('button', { name: WISH }));
    await expect(scene.getByText('Now at: Guilt 2')).toBeVisible();
    await press(therapist, scene.getByRole('button', { name: 'Edit this line' }));
    await expect(therapist.getByRole('treeitem', { name: /^Guilt 2/, selected: true })).toBeVisible();
    await expect(therapist.getByRole('textbox', { name: 'Gregor says' })).toBeFocused();
  });

  await test.step('it is published, for this client alone', async () => {
    await expect(therapist.getByText(/^Saved at/)).toBeVisible();
    await press(therapist, therapist.getByRole('button', { name: 'Publish' }));
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: /^Publish/ }));
    await expect(therapist.getByText('Version 1 is published.')).toBeVisible();
  });

  await test.step('it is assigned to them', async () => {
    await therapist.goto(`/clients/${someone.id}/assign`);
    await press(therapist, therapist.getByRole('button', { name: /No to a shift/ }));
    await type(therapist, therapist.getByRole('textbox', { name: 'When, in a sentence' }), 'today at 12:00');
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText('“No to a shift” is assigned to Petra Saltmarsh.')).toBeVisible();
  });

  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  await test.step('the client rehearses it on a phone', async () => {
    await signIn(client, someone.email);
    await press(client, client.getByRole('link', { name: 'Begin' }));
    await doing.begin();
    await doing.next();
    await feelings(client, doing, 6, 5);
    await choose(client, client.getByRole('radio', { name: /^Guilt/ }));
    await press(client, client.getByRole('button', { name: 'Start the scene' }));
    await expect(client.getByText(FIRST)).toBeVisible();
    await expect(client.getByText('Clear and warm')).toBeHidden();
    await press(client, client.getByRole('button', { name: WISH }));
    await press(client, client.getByRole('button', { name: /^“I hear you\./ }));
    await expect(client.getByRole('heading', { name: 'You kept your wish, and it is not settled yet' })).toBeFocused();
    await expectAccessible(client);
    await doing.next();
    await feelings(client, doing, 7, 5);
    await doing.leaveOpen('What did you notice about yourself?');
    await press(client, client.getByRole('button', { name: /^Send to/ }));
    await expect(client.getByRole('heading', { name: 'You stayed with a hard talk' })).toBeVisible();
  });

  await test.step('the therapist reads what was said', async () => {
    await therapist.goto(`/clients/${someone.id}/responses`);
    await press(therapist, therapist.getByRole('link', { name: /No to a shift/ }));
    await expect(therapist.getByText(`Gregor: ${FIRST}`)).toBeVisible();
    const said = therapist.getByRole('listitem').filter({ hasText: WISH }).last();
    await expect(said).toContainText('Clear and warm');
    await expect(therapist.getByText('You kept your wish, and it is not settled yet').first()).toBeVisible();
    await expectAccessible(therapist);
  });
});
