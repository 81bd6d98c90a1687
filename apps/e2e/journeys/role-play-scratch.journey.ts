import { expectAccessible } from '../support/accessible.js';
import { button, goToBox, saved, writeAround, writeIn } from '../support/builder.js';
import { follow, press, select } from '../support/keyboard.js';
import { OTHER_THERAPIST, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('a role-play is built from scratch by keyboard, mended where the checks say so, and published', async ({ visit }) => {
  test.setTimeout(150_000);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, OTHER_THERAPIST);
  const says = therapist.getByRole('textbox', { name: 'Dani says' });
  const reply = therapist.getByRole('textbox', { name: 'The reply' });

  await test.step('it begins as a small tree that runs', async () => {
    await therapist.goto('/library');
    await follow(therapist, therapist.getByRole('link', { name: 'New exercise' }), 'New exercise');
    await press(therapist, button(therapist, /^A role-play Begin/));
    await expect(therapist.getByText('Every way comes to an ending')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('its first line is written over in both languages', async () => {
    await goToBox(therapist, /^Warm 1/, 'Home');
    await therapist.keyboard.press('Enter');
    await expect(says).toBeFocused();
    await says.fill('Could you stay for the inventory?');
    await writeIn(therapist, 'Español');
    await says.fill('¿Podrías quedarte al inventario?');
    await writeIn(therapist, 'English');
    await expect(therapist.getByRole('treeitem', { name: /^Warm 1: “Could you stay for the inventory\?”/ })).toBeVisible();
  });

  await test.step('a reply is added, led to an ending, and the line it leaves behind is taken away', async () => {
    await says.press('ControlOrMeta+Enter');
    await expect(reply).toBeFocused();
    await therapist.keyboard.insertText('Not tonight. I can come early tomorrow.');
    await select(therapist, therapist.getByRole('combobox', { name: 'Leads to' }), 'It got sharp');
    await expect(therapist.getByText('Everything can be reached')).toBeHidden();
    await expectAccessible(therapist);
    await writeIn(therapist, 'Español');
    await reply.fill('Esta noche no. Mañana puedo venir temprano.');
    await writeIn(therapist, 'English');
    await goToBox(therapist, /^Loose 1: no words yet/, 'Home', 'ArrowRight');
    await therapist.keyboard.press('Delete');
    const sheet = therapist.getByRole('dialog');
    await expect(sheet).toContainText('No reply leads here.');
    await press(therapist, sheet.getByRole('button', { name: 'Take it away' }));
    await expect(therapist.getByRole('treeitem', { name: /no words yet/ })).toHaveCount(0);
    await expect(therapist.getByText('Everything can be reached')).toBeVisible();
  });

  await test.step('what stands around it is written, and it is published', async () => {
    await press(therapist, button(therapist, 'About it'));
    await writeAround(therapist);
    await saved(therapist);
    await press(therapist, button(therapist, 'Publish'));
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }));
    await expect(therapist.getByText('Version 1 is published.')).toBeVisible();
    await expectAccessible(therapist);
  });
});
