import { expectAccessible } from '../support/accessible.js';
import { assignTo, newClient, Person, type NewClient } from '../support/arrange.js';
import { choose, follow, press, select, type } from '../support/keyboard.js';
import { strangersOn } from '../support/languages.js';
import { PASSWORD, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** A line that is cut is said in the browser's console. */
const CUT = [/net::ERR_(INTERNET_DISCONNECTED|FAILED)/];
/** So is a plan that somebody else has saved in between. */
const CHANGED = [/status of 412/];
const COPY = 'attune.draft.safety';

const hardMoment = (page: Page, name = 'Hard moment') => page.getByRole('banner').getByRole('link', { name });
const field = (page: Page, section: string, name: string) => page.getByRole('region', { name: section }).getByRole('textbox', { name, exact: true });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), COPY);

/** Waits until the phone has the plan: from then on no line is needed. */
async function keptHere(page: Page, words: string): Promise<void> {
  await expect.poll(() => kept(page), { timeout: 10_000 }).toContain(words);
}

/** Saves a plan through the API, over whatever is there. */
async function save(client: NewClient, plan: object): Promise<void> {
  const person = await Person.signedIn(client.email);
  const path = `/clients/${client.id}/safety-plan`;
  const { revision } = await person.read<{ revision: number }>(path);
  const empty = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };
  await person.send('put', path, { ...empty, ...plan }, { 'if-match': `"${revision}"` });
  await person.leave();
}

test('therapist and client write a safety plan in turn; each saving is a version that reads as what it changed', async ({ visit }) => {
  test.setTimeout(90_000);
  const someone = await newClient('Sorrel Whitmore');
  const desk = await visit({ keyboard: true, expects: CHANGED });
  await signIn(desk, THERAPIST);
  await desk.goto(`/clients/${someone.id}/safety-plan`);
  await expectAccessible(desk);
  await press(desk, desk.getByRole('link', { name: 'Write it together' }));
  await type(desk, field(desk, 'How I notice that it begins', 'Sign 1'), 'I stop answering messages.');
  await type(desk, field(desk, 'What helps me, by myself', 'What helps, 1'), 'Cold water on my wrists.');
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText('The song with the drums.');
  await press(desk, desk.getByRole('button', { name: 'Add a person' }));
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Tab');
  await desk.keyboard.insertText('555 010 0134');
  await press(desk, desk.getByRole('button', { name: 'Save the plan' }));
  await expect(desk.getByText('A name, please, or take this one out.')).toBeVisible();
  await expectAccessible(desk);
  await type(desk, desk.getByRole('group', { name: 'Person 1' }).getByRole('textbox', { name: 'Name' }), 'Ines R.');
  await press(desk, desk.getByRole('button', { name: 'Save the plan' }));
  await expect(desk.getByRole('region', { name: 'What helps me, by myself' }).getByRole('listitem')).toHaveText(['Cold water on my wrists.', 'The song with the drums.']);
  await expect(desk.getByText(/^Saved by Imani Thornquill/)).toBeVisible();
  await expectAccessible(desk);

  const phone = await visit({ keyboard: true, phone: true });
  await signIn(phone, someone.email);
  await press(phone, hardMoment(phone));
  await expect(phone.getByRole('region', { name: 'What you said helps' })).toContainText('The song with the drums.');
  await expect(phone.getByRole('link', { name: /^Call\s*Ines R\.\s*555 010 0134/ })).toHaveAttribute('href', 'tel:5550100134');
  await expectAccessible(phone);
  await press(phone, phone.getByRole('link', { name: 'Read or change my plan' }));
  await expect(phone.getByText(/^Saved by Imani Thornquill/)).toBeVisible();
  await expectAccessible(phone);
  await press(phone, phone.getByRole('link', { name: 'Change it' }));
  await type(phone, field(phone, 'What helps me, by myself', 'What helps, 1'), 'Cold water on my face.');
  await press(phone, phone.getByRole('button', { name: 'Take out: I stop answering messages.' }));
  await type(phone, field(phone, 'What I want to stay for', 'Reason 1'), 'The garden in April.');
  await expect(phone.getByText('What you wrote is kept on this phone until you save it.')).toBeVisible();
  await expectAccessible(phone);
  await phone.reload();
  await expect(phone.getByText('What you wrote here before and did not save is back.')).toBeVisible();
  await expect(field(phone, 'What I want to stay for', 'Reason 1')).toHaveValue('The garden in April.');
  await press(phone, phone.getByRole('button', { name: 'Save the plan' }));
  await expect(phone.getByText(/^Saved by you/)).toBeVisible();
  await follow(phone, phone.getByRole('link', { name: 'Earlier versions' }), 'Versions of my plan');
  const difference = phone.getByRole('region', { name: 'What is different' });
  await expect(difference.locator('del')).toHaveText(['I stop answering messages.', 'Cold water on my wrists.']);
  await expect(difference.locator('ins')).toHaveText(['Cold water on my face.', 'The garden in April.']);
  await expectAccessible(phone);

  await press(desk, desk.getByRole('link', { name: 'Go on writing' }));
  await expect(field(desk, 'What helps me, by myself', 'What helps, 1')).toHaveValue('Cold water on my face.');
  await type(desk, field(desk, 'Places where it weighs less', 'Place 1'), 'The library.');
  await save(someone, { helps: ['Tea.'], reasons: ['The garden in April.'] });
  await press(desk, desk.getByRole('button', { name: 'Save the plan' }));
  await expect(desk.getByRole('alert')).toContainText('Somebody saved this plan in the meantime.');
  await expect(desk.getByRole('alert').locator('ins')).toHaveText(['Tea.']);
  await expectAccessible(desk);
  await press(desk, desk.getByRole('button', { name: 'Save mine over it' }));
  await press(desk, desk.getByRole('link', { name: 'Earlier versions' }));
  await expect(desk.getByRole('listitem').filter({ hasText: 'Version 4, by Imani Thornquill' })).toContainText('the plan now');
  await select(desk, desk.getByRole('combobox', { name: 'Older' }), 'Version 1');
  await expect(desk.getByRole('region', { name: 'What is different' }).locator('ins')).toHaveText(['Cold water on my face.', 'The library.', 'The garden in April.']);
  await press(desk, desk.getByRole('button', { name: 'Read version 4' }));
  await expect(desk.getByRole('region', { name: 'Version 4, as it was' })).toContainText('The garden in April.');
  await expectAccessible(desk);
});

for (const spanish of [false, true]) {
  const language = spanish ? 'es' : 'en';
  const say = spanish
    ? { hard: 'Momento difícil', helps: 'Lo que dijiste que ayuda', breathe: 'Empezar', copy: /^Esta es la copia de este teléfono/, saved: /^Tu plan, guardado el/, call: /^Llamar a\s*Ines\s*\+52 55 5010 0134/, emergency: 'Llamar al 911', begin: 'Empezar', back: 'Volver adonde estabas' }
    : { hard: 'Hard moment', helps: 'What you said helps', breathe: 'Start', copy: /^This is the copy on this phone/, saved: /^Your plan, as saved on/, call: /^Call\s*Ines\s*\+52 55 5010 0134/, emergency: 'Call 911', begin: 'Begin', back: 'Back to where you were' };

  test(`with the line down the plan opens at once from wherever one is, in ${language}`, async ({ visit }) => {
    const someone = await newClient('Alder Fennimore', language);
    await assignTo(someone, 'A10', { repeat: 'once' });
    await save(someone, { helps: ['Agua. Water.'], people: [{ name: 'Ines', phone: '+52 55 5010 0134', note: null, for: 'help' }], safer: ['Ines.'] });
    const phone = await visit({ keyboard: true, phone: true, dark: spanish, spanish, expects: CUT });
    await signIn(phone, someone.email);
    await keptHere(phone, 'Agua. Water.');
    await press(phone, phone.getByRole('link', { name: say.begin, exact: true }));
    await phone.context().setOffline(true);
    await press(phone, hardMoment(phone, say.hard));
    await expect(phone.getByRole('region', { name: say.helps })).toContainText('Agua. Water.');
    await expect(phone.getByRole('link', { name: say.call })).toHaveAttribute('href', 'tel:+525550100134');
    await expect(phone.getByRole('link', { name: say.emergency })).toHaveAttribute('href', 'tel:911');
    await expect(phone.getByText(say.saved)).toBeVisible();
    expect(await strangersOn(phone, language)).toEqual([]);
    await expectAccessible(phone);
    await press(phone, phone.getByRole('button', { name: say.back }));
    await expect(hardMoment(phone, say.hard)).toBeVisible();
  });

  test(`the browser starts without a line, and Hard moment opens all the same, in ${language}`, async ({ visit }) => {
    const someone = await newClient('Yarrow Lindqvist', language);
    await save(someone, { helps: ['Agua. Water.'], places: ['Banca. Bench.'] });
    const phone = await visit({ keyboard: true, phone: true, spanish, expects: CUT });
    await signIn(phone, someone.email);
    await keptHere(phone, 'Agua. Water.');
    await expect.poll(() => phone.evaluate(async () => (await navigator.serviceWorker.getRegistration('/hard-moment'))?.active?.state), { timeout: 10_000 }).toBe('activated');
    await phone.context().setOffline(true);
    await phone.goto('/hard-moment');
    await expect(phone.getByRole('region', { name: say.helps })).toContainText('Agua. Water.');
    await expect(phone.getByText(say.copy)).toBeVisible();
    await expect(phone.getByRole('link', { name: say.emergency })).toHaveAttribute('href', 'tel:911');
    expect(await strangersOn(phone, language)).toEqual([]);
    await expectAccessible(phone);
    await press(phone, phone.getByRole('button', { name: say.breathe, exact: true }));
    await expect(phone.getByRole('dialog')).toBeVisible();
  });
}

test('when the sign-in has ended the copy on this phone is one press away, and goes when one signs out or says no', async ({ visit }) => {
  const someone = await newClient('Linden Ashgrove');
  await save(someone, { helps: ['Count the blue things.'] });
  const phone = await visit({ keyboard: true, phone: true, expects: [/status of 401/] });
  await signIn(phone, someone.email);
  await keptHere(phone, 'Count the blue things.');
  await phone.context().clearCookies();
  await phone.goto('/hard-moment');
  await press(phone, phone.getByRole('button', { name: 'Show the plan' }));
  await expect(phone.getByRole('region', { name: 'What you said helps' })).toContainText('Count the blue things.');
  await expectAccessible(phone);

  await signIn(phone, someone.email);
  await phone.goto('/safety-plan');
  await expect(phone.getByText('A copy is on this phone.')).toBeVisible();
  await choose(phone, phone.getByRole('switch', { name: 'Keep a copy on this phone' }));
  await expect(phone.getByText(/^No copy is on this phone/)).toBeVisible();
  expect(await kept(phone)).toBeNull();
  await phone.reload();
  await expect(phone.getByRole('switch', { name: 'Keep a copy on this phone' })).not.toBeChecked();
  expect(await kept(phone)).toBeNull();
  await choose(phone, phone.getByRole('switch', { name: 'Keep a copy on this phone' }));
  expect(await kept(phone)).toContain('Count the blue things.');

  await follow(phone, phone.getByRole('link', { name: 'Settings' }), 'Settings');
  await press(phone, phone.getByRole('button', { name: 'Sign out', exact: true }));
  await expect(phone.getByText('You are signed out. Nothing of yours is kept on this device.')).toBeVisible();
  expect(await kept(phone)).toBeNull();
  await phone.goto('/hard-moment');
  await expect(phone.getByRole('link', { name: 'Call 911' })).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Show the plan' })).toBeHidden();
});

test("one client's copy is never shown to the next who signs in on the same phone", async ({ visit }) => {
  const first = await newClient('Hazel Underwood');
  const second = await newClient('Rowan Blackwell');
  await save(first, { helps: ['Words of the first.'] });
  const phone = await visit({ keyboard: true, phone: true });
  await signIn(phone, first.email);
  await keptHere(phone, 'Words of the first.');
  await phone.request.post('/api/v1/session', { data: { email: second.email, password: PASSWORD }, headers: { origin: new URL(phone.url()).origin } });
  await phone.goto('/hard-moment');
  await expect(phone.getByText('A plan of your own can stand here.')).toBeVisible();
  await expect(phone.getByText('Words of the first.')).toBeHidden();
  await expect.poll(() => kept(phone)).toBeNull();
});
