import { expectAccessible } from '../support/accessible.js';
import { newClient, newId, Person } from '../support/arrange.js';
import { press, select, type } from '../support/keyboard.js';
import { strangersOn } from '../support/languages.js';
import { OTHER_THERAPIST, OWNER, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** A note that is asked for by somebody who may not read it is not there. */
const ABSENT = [/status of 404 .*\/(notes|psychotherapy-notes)\//];
/** A note that was saved in another window in between. */
const CHANGED = [/status of 412/];

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved at /)).toBeVisible();

test('a therapist writes, signs, amends and prints a progress note by keyboard; the team reads it once it is signed', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Rowan Ashdown');
  const therapist = await Person.signedIn(THERAPIST);
  const session = newId();
  const startsAt = new Date(Date.now() - 3_600_000).toISOString();
  await therapist.send('put', `/appointments/${session}`, { clientId: someone.id, startsAt, minutes: 50 });
  await therapist.leave();

  const desk = await visit({ keyboard: true });
  await signIn(desk, THERAPIST);
  await desk.goto(`/clients/${someone.id}/notes`);
  await expect(desk.getByText('No progress notes yet')).toBeVisible();
  await expectAccessible(desk);
  // From the brief the note is about the session that is just over.
  await desk.goto(`/clients/${someone.id}`);
  await expect(desk.getByRole('main').getByRole('link', { name: 'Write a note' })).toBeVisible();
  await desk.keyboard.press('w');
  await expect(desk.getByRole('combobox', { name: 'Session' })).toHaveValue(session);
  await expect(desk.getByText('Saved by itself as soon as you write')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await type(desk, field(desk, 'Subjective'), 'Slept better. Said no to a Saturday.');
  await saved(desk);
  await type(desk, field(desk, 'Plan'), 'Go on with role-plays.');
  await type(desk, field(desk, 'What we agreed'), 'One small no until Thursday.');
  await saved(desk);
  await expectAccessible(desk);

  // Another form loses no word.
  await select(desk, desk.getByRole('combobox', { name: 'Template' }), 'DAP');
  await expect(field(desk, 'Data')).toHaveValue('Slept better. Said no to a Saturday.');
  await expect(field(desk, 'Plan')).toHaveValue('Go on with role-plays.');
  await saved(desk);
  await desk.reload();
  await expect(field(desk, 'What we agreed')).toHaveValue('One small no until Thursday.');

  // Until it is signed it waits on Today, and nobody else knows of it.
  await desk.goto('/today');
  await press(desk, desk.getByRole('region', { name: 'Notes to sign' }).getByRole('link', { name: /Rowan Ashdown/ }));
  await expect(field(desk, 'Data')).toBeVisible();
  await field(desk, 'Data').focus();
  await desk.keyboard.press('ControlOrMeta+Enter');
  const dialog = desk.getByRole('dialog', { name: 'Sign this note?' });
  await expectAccessible(desk);
  await type(desk, dialog.getByRole('textbox'), 'imani thornquill');
  await press(desk, dialog.getByRole('button', { name: 'Sign' }));
  await expect(desk.getByText(/^Signed by Imani Thornquill on /)).toBeVisible();
  await expect(desk.getByText(/^What you read is what was signed\./)).toBeVisible();
  await expect(desk.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(desk);
  const address = new URL(desk.url()).pathname;

  await press(desk, desk.getByRole('button', { name: 'Amend' }));
  await press(desk, desk.getByRole('button', { name: 'Begin the amendment' }));
  await expect(desk.getByText('Say in a few words what is corrected or added.')).toBeVisible();
  await type(desk, desk.getByRole('dialog').getByRole('textbox'), 'It was a Sunday.');
  await press(desk, desk.getByRole('button', { name: 'Begin the amendment' }));
  await expect(desk.getByRole('heading', { name: 'Amendment' })).toBeVisible();
  await type(desk, field(desk, 'Data'), 'Slept better. Said no to a Sunday.');
  await saved(desk);
  await expectAccessible(desk);
  await press(desk, desk.getByRole('button', { name: 'Sign' }));
  await type(desk, desk.getByRole('dialog').getByRole('textbox'), 'Imani Thornquill');
  await press(desk, desk.getByRole('dialog').getByRole('button', { name: 'Sign' }));
  await expect(desk.getByRole('heading', { name: /^Amendment to the note of/ })).toBeVisible();
  await press(desk, desk.getByRole('link', { name: 'Read the signed note' }));
  await expect(desk.getByText('Slept better. Said no to a Saturday.')).toBeVisible();
  await expect(desk.getByText(/^Imani Thornquill amended this note on/)).toBeVisible();
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByText('Riverbend · Rowan Ashdown')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Print' })).toBeHidden();
  await desk.emulateMedia({ media: 'screen' });

  await press(desk, desk.getByRole('link', { name: 'All progress notes' }));
  await expect(desk.getByRole('main').getByRole('link', { name: /Said no to a S/ })).toHaveCount(2);
  await expectAccessible(desk);
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  await expect(desk.getByRole('main').getByRole('link', { name: /Said no to a S/ }).first()).toBeFocused();

  // A colleague who does not treat this client finds nothing; the owner has no such page.
  for (const email of [OTHER_THERAPIST, OWNER]) {
    const other = await Person.signedIn(email);
    await expect(other.read(`/clients/${someone.id}/notes`)).rejects.toThrow(/40[34]/);
    await other.leave();
  }
  const stranger = await visit({ expects: [...ABSENT, /status of 404/] });
  await signIn(stranger, OTHER_THERAPIST);
  await stranger.goto(address);
  await expect(stranger.getByText('Said no to a Saturday')).toHaveCount(0);
});

test('what is written in two windows is never overwritten unseen, and a dead line loses nothing', async ({ visit }) => {
  test.setTimeout(90_000);
  const someone = await newClient('Linden Marsh');
  const desk = await visit({ expects: [...CHANGED, /net::ERR_(INTERNET_DISCONNECTED|FAILED)/] });
  await signIn(desk, THERAPIST);
  await desk.goto(`/clients/${someone.id}/notes/new`);
  await field(desk, 'Subjective').fill('First words.');
  await saved(desk);
  const other = await desk.context().newPage();
  await other.goto(desk.url());
  await expect(field(other, 'Subjective')).toHaveValue('First words.');
  await field(other, 'Subjective').fill('Words of the other window.');
  await saved(other);
  await field(desk, 'Subjective').fill('Words of this window.');
  await expect(desk.getByRole('alert')).toContainText('This note was saved in another window in the meantime.');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Keep both, one below the other' }).click();
  await expect(field(desk, 'Subjective')).toHaveValue('Words of the other window.\n\nWords of this window.');
  await saved(desk);
  await field(other, 'Subjective').fill('Typed into what is old by now.');
  await other.getByRole('button', { name: 'Only what was saved there' }).click();
  await expect(field(other, 'Subjective')).toHaveValue('Words of the other window.\n\nWords of this window.');
  await other.close();
  await desk.context().setOffline(true);
  await field(desk, 'Plan').fill('Written without a line.');
  await expect(desk.getByText(/^The line is down\./)).toBeVisible();
  await desk.context().setOffline(false);
  await saved(desk);
  await desk.reload();
  await expect(field(desk, 'Plan')).toHaveValue('Written without a line.');
  await desk.getByRole('button', { name: 'Throw the draft away' }).click();
  await desk.getByRole('dialog', { name: 'Throw this draft away?' }).getByRole('button', { name: 'Throw the draft away' }).click();
  await expect(desk.getByText('No progress notes yet')).toBeVisible();
});

test('una nota de psicoterapia se escribe aparte, y nadie más la encuentra', async ({ visit }) => {
  test.setTimeout(90_000);
  const someone = await newClient('Salvia Robles');
  const desk = await visit({ keyboard: true, spanish: true, dark: true });
  await signIn(desk, THERAPIST);
  await desk.request.patch('/api/v1/me', { data: { language: 'es' }, headers: { origin: new URL(desk.url()).origin } });
  await desk.goto(`/clients/${someone.id}/notes/private`);
  await expect(desk.getByText('No tienes notas de psicoterapia sobre este consultante')).toBeVisible();
  expect(await strangersOn(desk, 'es')).toEqual([]);
  await expectAccessible(desk);
  await desk.keyboard.press('n');
  await type(desk, desk.getByRole('textbox', { name: 'Tus notas' }), 'Mi propia prisa en la sesión.');
  await expect(desk.getByText(/^Guardado a las /)).toBeVisible();
  expect(await strangersOn(desk, 'es')).toEqual([]);
  await expectAccessible(desk);
  const address = new URL(desk.url()).pathname;
  await desk.reload();
  await expect(desk.getByRole('textbox', { name: 'Tus notas' })).toHaveValue('Mi propia prisa en la sesión.');
  await desk.goto(`/clients/${someone.id}/notes`);
  await expect(desk.getByText('Aún no hay notas de evolución')).toBeVisible();

  // A colleague of the same team finds an empty page there.
  const owner = await Person.signedIn(OWNER);
  const { items } = await owner.read<{ items: { id: string; email: string }[] }>('/members');
  const [first, second] = [THERAPIST, OTHER_THERAPIST].map((email) => items.find((member) => member.email === email)!.id);
  await owner.send('put', `/clients/${someone.id}/care-team`, { members: [{ memberId: first, primary: true }, { memberId: second, primary: false }] });
  await owner.leave();
  const colleague = await visit({ expects: ABSENT });
  await signIn(colleague, OTHER_THERAPIST);
  await colleague.goto(`/clients/${someone.id}/notes/private`);
  await expect(colleague.getByText('You have no psychotherapy notes about this client')).toBeVisible();
  await colleague.goto(address);
  await expect(colleague.getByText('Mi propia prisa')).toHaveCount(0);

  await press(desk, desk.getByRole('link', { name: 'Notas de psicoterapia' }));
  await press(desk, desk.getByRole('main').getByRole('link', { name: /Mi propia prisa/ }));
  await press(desk, desk.getByRole('button', { name: 'Borrar esta nota' }));
  await press(desk, desk.getByRole('dialog').getByRole('button', { name: 'Borrar esta nota' }));
  await expect(desk.getByText('No tienes notas de psicoterapia sobre este consultante')).toBeVisible();
  await desk.request.patch('/api/v1/me', { data: { language: 'en' }, headers: { origin: new URL(desk.url()).origin } });
});

test('a practice writes its notes in a template of its own, by keyboard; what was written stays as it was when the template goes', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Sorrel Fenwick');
  const office = await visit({ keyboard: true });
  await signIn(office, OWNER);
  await office.goto('/practice/note-templates');
  await expectAccessible(office);
  await press(office, office.getByRole('link', { name: 'New template' }));
  await press(office, office.getByRole('button', { name: 'Save', exact: true }));
  await expect(office.getByText('Write at least one heading.')).toBeVisible();
  await expect(office.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await type(office, office.getByRole('textbox', { name: 'Name' }), 'First talk');
  await type(office, field(office, 'Heading 1'), 'Plan');
  await office.keyboard.press('Enter');
  await expect(field(office, 'Heading 2')).toBeFocused();
  await office.keyboard.type('Plan');
  await press(office, office.getByRole('button', { name: 'Save', exact: true }));
  await expect(office.getByText('This heading is there already.')).toBeVisible();
  await expectAccessible(office);
  await field(office, 'Heading 2').fill('What brings them');
  await office.getByRole('button', { name: 'Move “What brings them”' }).focus();
  await office.keyboard.press('ArrowUp');
  await expect(field(office, 'Heading 1')).toHaveValue('What brings them');
  await press(office, office.getByRole('button', { name: 'Save', exact: true }));
  await expect(office.getByRole('heading', { name: 'First talk' })).toBeVisible();
  await expectAccessible(office);
  await press(office, office.getByRole('link', { name: 'All templates' }));
  await expect(office.getByRole('link', { name: /First talk\s*What brings them · Plan/ })).toBeVisible();

  // It stands beside ours under a heading of its own, and no word is lost by choosing it.
  const desk = await visit({ keyboard: true });
  await signIn(desk, THERAPIST);
  await desk.goto(`/clients/${someone.id}/notes/new`);
  await type(desk, field(desk, 'Subjective'), 'The calls on Sundays.');
  await type(desk, field(desk, 'Plan'), 'Meet weekly.');
  const template = desk.getByRole('combobox', { name: 'Template' });
  await expect(template.locator('optgroup[label="Of this practice"] option', { hasText: 'First talk' })).toBeAttached();
  await select(desk, template, 'First talk');
  await expect(field(desk, 'What brings them')).toHaveValue('The calls on Sundays.');
  await expect(field(desk, 'Plan')).toHaveValue('Meet weekly.');
  await saved(desk);
  await expectAccessible(desk);
  await desk.reload();
  await expect(template.getByRole('option', { name: 'First talk' })).toHaveCount(1);
  await expect(template.locator('option:checked')).toHaveText('First talk');

  // Retired, it is offered to nobody anew; the note keeps its form.
  await press(office, office.getByRole('link', { name: /^First talk/ }));
  await press(office, office.getByRole('button', { name: 'Retire this template' }));
  await expect(office.getByText('Retired: no new note is offered this template.')).toBeVisible();
  await expectAccessible(office);
  await desk.reload();
  await expect(template.locator('option:checked')).toHaveText('First talk');
  await field(desk, 'What brings them').focus();
  await desk.keyboard.press('ControlOrMeta+Enter');
  await type(desk, desk.getByRole('dialog').getByRole('textbox'), 'Imani Thornquill');
  await press(desk, desk.getByRole('dialog').getByRole('button', { name: 'Sign' }));
  await expect(desk.getByText('First talk · Imani Thornquill')).toBeVisible();
  await desk.emulateMedia({ media: 'print' });
  for (const heading of ['What brings them', 'Plan']) await expect(desk.getByRole('heading', { name: heading })).toBeVisible();
  await desk.emulateMedia({ media: 'screen' });
  await expectAccessible(desk);
  await desk.goto(`/clients/${someone.id}/notes/new`);
  await expect(template.locator('option:checked')).toHaveText('SOAP');
  await expect(template.getByRole('option', { name: 'First talk' })).toHaveCount(0);
});
