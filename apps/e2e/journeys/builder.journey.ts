import { expectAccessible } from '../support/accessible.js';
import { button, field, saved, title, writeAround, writeIn } from '../support/builder.js';
import { choose, follow, press, reach, select, slide, type } from '../support/keyboard.js';
import { OTHER_THERAPIST, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** Adds a step of a kind after the one that is open, and waits for its form. */
async function add(page: Page, kind: RegExp, heading: string): Promise<void> {
  await press(page, button(page, 'Add a step'));
  await press(page, page.getByRole('dialog').getByRole('button', { name: kind }));
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused();
}

test('an exercise is built with a condition by keyboard, mended where the checks say so, published, changed and compared', async ({ visit }) => {
  test.setTimeout(180_000);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('it begins empty, as a draft that only its author sees', async () => {
    await follow(therapist, therapist.getByRole('link', { name: 'Library' }), 'Library');
    await follow(therapist, therapist.getByRole('link', { name: 'New exercise' }), 'New exercise');
    await expectAccessible(therapist);
    await press(therapist, button(therapist, /^An empty exercise/));
    await expect(title(therapist, 'An exercise without a title yet')).toBeVisible();
    await expect(therapist.getByText('never published so far')).toBeVisible();
  });

  await test.step('what stands around the steps is written in both languages', async () => {
    await writeAround(therapist);
    await expect(title(therapist, 'A quiet check')).toBeVisible();
    await saved(therapist);
    await expectAccessible(therapist);
  });

  await test.step('three steps are added, one of them shown only after a certain answer', async () => {
    await add(therapist, /^Scale/, 'Step 1: Scale');
    await type(therapist, field(therapist, 'Question'), 'How tense are you?');
    await add(therapist, /^Choice/, 'Step 2: Choice');
    await type(therapist, field(therapist, 'Question'), 'Which small thing fits now?');
    await choose(therapist, therapist.getByRole('radio', { name: 'only when …' }));
    await expect(therapist.getByText('Shown when “How tense are you?” is at least 5')).toBeVisible();
    await type(therapist, therapist.getByRole('textbox', { name: 'Number' }), '7');
    await expect(therapist.getByText('Shown when “How tense are you?” is at least 7')).toBeVisible();
    await expectAccessible(therapist);
    await add(therapist, /^Own words/, 'Step 3: Own words');
    await type(therapist, field(therapist, 'Question'), 'What did you notice?');
    await saved(therapist);
  });

  await test.step('a step moves by Alt and an arrow, which is said, and undo and redo bring it back and forth', async () => {
    const row = button(therapist, /^2 ?Which small thing/);
    await reach(therapist, row);
    await therapist.keyboard.press('Alt+ArrowUp');
    await expect(therapist.getByText('“Which small thing fits now?” is now at place 1.')).toBeAttached();
    await expect(button(therapist, /^1 ?Which small thing/)).toBeFocused();
    await expect(button(therapist, /^1 ?Which small thing/)).toContainText('1 thing to mend');
    await therapist.keyboard.press('ControlOrMeta+z');
    await expect(button(therapist, /^1 ?How tense/)).toBeVisible();
    await therapist.keyboard.press('ControlOrMeta+Shift+z');
    await expect(button(therapist, /^1 ?Which small thing/)).toBeVisible();
    await press(therapist, button(therapist, 'Undo'));
    await expect(button(therapist, /^1 ?How tense/)).toBeVisible();
  });

  await test.step('the checks name a fault, lead to it, and are quiet once it is mended', async () => {
    await press(therapist, button(therapist, /^3 ?What did you notice/));
    await writeIn(therapist, 'Español');
    await type(therapist, field(therapist, 'Question'), '');
    await writeIn(therapist, 'English');
    await press(therapist, button(therapist, /^1 ?How tense/));
    await press(therapist, button(therapist, 'Publish'));
    await expect(therapist.getByRole('dialog')).toContainText('Not ready to be published yet');
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Back to the draft' }));
    await choose(therapist, therapist.getByRole('radio', { name: 'Checks: 1' }));
    await expectAccessible(therapist);
    await press(therapist, button(therapist, /The question: Spanish is missing\./));
    await expect(therapist.getByRole('heading', { level: 2, name: 'Step 3: Own words' })).toBeVisible();
    await expect(field(therapist, 'Question')).toBeFocused();
    await therapist.keyboard.insertText('¿Qué notaste?');
    await expect(therapist.getByText('Nothing to mend. It can be published.')).toBeVisible();
    await choose(therapist, therapist.getByRole('radio', { name: 'Preview' }).last());
  });

  await test.step('the client’s own screens stand beside it, in both languages, and can be walked through', async () => {
    const phone = therapist.getByRole('region', { name: 'The client’s phone' });
    await expect(phone.getByRole('heading', { name: '¿Qué notaste?' })).toBeVisible();
    await writeIn(therapist, 'English');
    await expect(phone.getByRole('heading', { name: 'What did you notice?' })).toBeVisible();
    await choose(therapist, therapist.getByRole('group', { name: 'Language of the phone' }).getByRole('radio', { name: 'Español' }));
    await expect(phone.getByRole('button', { name: 'Siguiente' })).toBeVisible();
    await choose(therapist, therapist.getByRole('group', { name: 'Language of the phone' }).getByRole('radio', { name: 'English' }));
    await press(therapist, button(therapist, /^1 ?How tense/));
    await expect(phone.getByRole('heading', { name: 'How tense are you?' })).toBeVisible();
    await slide(therapist, phone.getByRole('slider'), 3);
    await press(therapist, phone.getByRole('button', { name: 'Next' }));
    await expect(phone.getByRole('heading', { name: 'What did you notice?' })).toBeFocused();
    await press(therapist, phone.getByRole('button', { name: 'Back' }));
    await slide(therapist, phone.getByRole('slider'), 8);
    await press(therapist, phone.getByRole('button', { name: 'Next' }));
    await expect(phone.getByRole('heading', { name: 'Which small thing fits now?' })).toBeFocused();
    await expectAccessible(therapist);
  });

  await test.step('it is published for the practice', async () => {
    await press(therapist, button(therapist, 'More').first());
    await choose(therapist, therapist.getByRole('radio', { name: 'The whole practice' }));
    await expectAccessible(therapist);
    await therapist.keyboard.press('Escape');
    await saved(therapist);
    await press(therapist, button(therapist, 'Publish'));
    await expect(therapist.getByRole('dialog')).toContainText('This is the first version.');
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }));
    await expect(therapist.getByText('Version 1 is published.')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('changed, the change is said before it is published', async () => {
    await press(therapist, therapist.getByRole('link', { name: 'Edit' }));
    await expect(therapist.getByText('the draft of version 2')).toBeVisible();
    await press(therapist, button(therapist, /^1 ?How tense/));
    await type(therapist, field(therapist, 'Question'), 'How tense is it in you now?');
    await press(therapist, button(therapist, /^3 ?What did you notice/));
    await press(therapist, button(therapist, 'Take step 3 out'));
    await expect(therapist.getByText('The step is out.')).toBeVisible();
    await press(therapist, button(therapist, 'Publish'));
    const sheet = therapist.getByRole('dialog');
    await expect(sheet).toContainText('Step 1 “How tense is it in you now?” changed: the question');
    await expect(sheet).toContainText('Step 3 “What did you notice?” is gone');
    await press(therapist, sheet.getByRole('button', { name: 'Publish version 2' }));
    await expect(therapist.getByText('Version 2 is published.')).toBeVisible();
  });

  await test.step('the two versions stand side by side', async () => {
    await follow(therapist, therapist.getByRole('link', { name: 'Versions' }), /^Versions of/);
    await expect(therapist.getByRole('deletion')).toHaveText('How tense are you?');
    await expect(therapist.getByRole('insertion')).toHaveText('How tense is it in you now?');
    await expect(therapist.getByText('is gone (Own words)')).toBeVisible();
    await expectAccessible(therapist);
    await select(therapist, therapist.getByRole('combobox', { name: 'From' }), 'Version 2');
    await expect(therapist.getByText('These two say the same.')).toBeVisible();
  });

  await test.step('a colleague sees it, marks it, and makes a copy; the original is not theirs to edit', async () => {
    const colleague = await visit({ keyboard: true, expects: [/403.*\/draft/] });
    await signIn(colleague, OTHER_THERAPIST);
    const exercise = new URL(therapist.url()).pathname.replace('/versions', '');
    await colleague.goto(exercise);
    await expect(colleague.getByRole('link', { name: 'Edit' })).toBeHidden();
    await choose(colleague, colleague.getByRole('button', { name: 'Favorite: A quiet check' }));
    await expect(colleague.getByRole('button', { name: 'Favorite: A quiet check', pressed: true })).toBeVisible();
    await colleague.goto('/library?shelf=favourites');
    await press(colleague, colleague.locator(`a[href="${exercise}"]`));
    await press(colleague, colleague.getByRole('button', { name: 'Duplicate' }));
    await expect(colleague.getByText('This is your copy. The original stays as it is.')).toBeVisible();
    await expect(title(colleague, 'A quiet check')).toBeVisible();
    await colleague.goto(`${exercise}/edit`);
    await expect(colleague.getByText('Only whoever wrote this exercise edits it.')).toBeVisible();
  });
});
