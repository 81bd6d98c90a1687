import { expectAccessible } from '../support/accessible.js';
import { newClient, Person } from '../support/arrange.js';
import { press, reach, select } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { dayOf, plan, planned, sessionsOf } from '../support/sessions.js';
import { expect, test, type Page } from '../support/test.js';

/** The place of the keyboard in the calendar. */
const stop = (page: Page) => page.locator('[data-stop]');

async function openWeek(page: Page, date: string): Promise<void> {
  await page.goto(`/calendar?date=${date}`);
  await expect(page.getByRole('grid')).toBeVisible();
}

test('a session is planned, moved, taken back and called off by keys alone', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Odalys Fennimore');
  const [tuesday, wednesday] = [dayOf(11, 1), dayOf(11, 2)];
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto('/calendar');

  await test.step('a date is typed, and the arrows walk to a free half hour', async () => {
    await expect(therapist.getByRole('grid')).toBeVisible();
    await therapist.keyboard.press('g');
    await expectAccessible(therapist);
    await therapist.getByLabel('Or type it').fill(tuesday);
    await press(therapist, therapist.getByRole('button', { name: 'Go there' }));
    await expect(stop(therapist)).toBeFocused();
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await therapist.keyboard.press(key);
    await expect(stop(therapist)).toBeFocused();
    await expect(stop(therapist)).toHaveAccessibleName(/^Tuesday, .*, 10:00 AM, free/);
    await expectAccessible(therapist);
  });

  await test.step('Enter plans a session there', async () => {
    await therapist.keyboard.press('Enter');
    const form = therapist.getByRole('form', { name: 'Session' });
    await expect(form.getByLabel('Begins at')).toHaveValue('10:00');
    await press(therapist, form.getByRole('button', { name: 'Plan it' }));
    await expect(form.getByText('Please choose whom it is with.')).toBeVisible();
    await expectAccessible(therapist);
    await select(therapist, form.getByLabel('With whom'), someone.name);
    await press(therapist, form.getByRole('button', { name: 'Plan it' }));
    await expect(therapist.getByText(/^Planned for Tuesday, /)).toBeVisible();
    expect(await planned(someone)).toEqual([`${tuesday} 10:00 50`]);
  });

  await test.step('it is taken into the hand and let go: nothing happens', async () => {
    await reach(therapist, stop(therapist));
    await expect(stop(therapist)).toHaveAccessibleName(/^Odalys Fennimore, 10:00 AM – 10:50 AM, Tuesday/);
    for (const key of ['m', 'ArrowRight', 'ArrowDown', 'Escape']) await therapist.keyboard.press(key);
    await expect(therapist.getByRole('dialog')).toBeHidden();
    expect(await planned(someone)).toEqual([`${tuesday} 10:00 50`]);
  });

  await test.step('it is carried to the next day, a quarter later and ten minutes longer, with a reason', async () => {
    for (const key of ['m', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter']) await therapist.keyboard.press(key);
    const asked = therapist.getByRole('dialog', { name: 'Move the session with Odalys Fennimore?' });
    await expect(asked).toContainText('10:15 AM – 11:15 AM');
    await expectAccessible(therapist);
    await select(therapist, asked.getByLabel('Why'), 'The therapist is away');
    await press(therapist, asked.getByRole('button', { name: 'Move it' }));
    await expect(therapist.getByText(/^Moved to Wednesday, .*, 10:15 AM\.$/)).toBeVisible();
    expect(await planned(someone)).toEqual([`${wednesday} 10:15 60`]);
    expect((await sessionsOf(someone))[0]?.movedFrom?.reason).toBe('therapist-away');
    await expect(stop(therapist)).toHaveAccessibleName(/^Odalys Fennimore, 10:15 AM – 11:15 AM, Wednesday/);
  });

  await test.step('and taken back', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => planned(someone)).toEqual([`${tuesday} 10:00 50`]);
  });

  await test.step('it is called off, and stands there quietly', async () => {
    await reach(therapist, stop(therapist));
    await therapist.keyboard.press('ArrowLeft');
    await expect(stop(therapist)).toHaveAccessibleName(/^Odalys Fennimore, 10:00 AM – 10:50 AM, Tuesday/);
    await therapist.keyboard.press('Enter');
    const sheet = therapist.getByRole('dialog', { name: 'Odalys Fennimore' });
    await expect(sheet.getByText('not confirmed yet')).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, sheet.getByRole('button', { name: 'Call off' }));
    const asked = therapist.getByRole('dialog', { name: /^Call off Tuesday/ });
    await select(therapist, asked.getByLabel('Why'), 'The client is ill');
    await press(therapist, asked.getByRole('button', { name: 'Call off' }));
    await expect(therapist.getByText(/is called off\.$/)).toBeVisible();
    expect(await planned(someone)).toEqual([]);
    await expect(stop(therapist)).toHaveAccessibleName(/^Odalys Fennimore, .*Tuesday, .*called off$/);
    await expectAccessible(therapist);
  });
});

test('sessions that repeat are drawn with the mouse, dragged to another day and lengthened', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Perpetua Gladwin');
  const [monday, tuesday] = [dayOf(20, 0), dayOf(20, 1)];
  const therapist = await visit();
  await signIn(therapist, THERAPIST);
  await openWeek(therapist, monday);

  /** A point of a day: the calendar begins at eight and ends at seven in the evening. */
  const point = async (date: string, hour: number) => {
    const box = (await therapist.locator(`[data-date="${date}"]`).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + ((hour - 8) / 11) * box.height + 2 };
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await therapist.mouse.move(from.x, from.y);
    await therapist.mouse.down();
    await therapist.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await therapist.mouse.move(to.x, to.y, { steps: 4 });
    await therapist.mouse.up();
  };
  const dates = async () => (await planned(someone)).map((each) => each.slice(11));

  await test.step('an hour is drawn on Monday afternoon, every two weeks, three times', async () => {
    await drag(await point(monday, 13), await point(monday, 14));
    const form = therapist.getByRole('form', { name: 'Session' });
    await expect(form.getByLabel('Day')).toHaveValue(monday);
    await expect(form.getByLabel('Begins at')).toHaveValue('13:00');
    await expect(form.getByLabel('Minutes')).toHaveValue('60');
    await form.getByLabel('With whom').selectOption(someone.name);
    await form.getByLabel('Every few weeks').check();
    await form.getByLabel('Every how many weeks').fill('2');
    await form.getByLabel('How many sessions').fill('0');
    await form.getByRole('button', { name: 'Plan it' }).click();
    await expect(form.getByText('Please give a number of sessions, from 1 to 104.')).toBeVisible();
    await form.getByLabel('How many sessions').fill('3');
    await expect(form.getByText(/^Every other week at 1:00 PM from /)).toBeVisible();
    await expectAccessible(therapist);
    await form.getByRole('button', { name: 'Plan it' }).click();
    await expect(therapist.getByText(/^3 sessions are planned/)).toBeVisible();
    expect(await planned(someone)).toEqual([0, 14, 28].map((days) => `${shifted(monday, days)} 13:00 60`));
  });

  await test.step('it is dragged to Tuesday at half past nine, with those after it', async () => {
    await drag(await point(monday, 13.25), await point(tuesday, 9.75));
    const asked = therapist.getByRole('dialog', { name: 'Move the session with Perpetua Gladwin?' });
    await expect(asked).toContainText('9:30 AM – 10:30 AM');
    await asked.getByLabel('This one and those after it').check();
    await asked.getByRole('button', { name: 'Move it' }).click();
    await expect(therapist.getByText(/^Moved to Tuesday, /)).toBeVisible();
    expect(await planned(someone)).toEqual([0, 14, 28].map((days) => `${shifted(tuesday, days)} 09:30 60`));
  });

  await test.step('only this one is made longer at its edge', async () => {
    const from = await point(tuesday, 10.5);
    await drag({ x: from.x, y: from.y - 5 }, { x: from.x, y: from.y - 5 + (await point(tuesday, 9)).y - (await point(tuesday, 8.5)).y });
    const asked = therapist.getByRole('dialog', { name: 'Move the session with Perpetua Gladwin?' });
    await expect(asked).toContainText('9:30 AM – 11:00 AM');
    await asked.getByRole('button', { name: 'Move it' }).click();
    await expect(asked).toBeHidden();
    expect(await dates()).toEqual(['09:30 90', '09:30 60', '09:30 60']);
  });

  await test.step('held at the foot of the window the page goes on, and it lands in the evening', async () => {
    await wholeDay(therapist, true);
    const session = therapist.getByRole('button', { name: /^Perpetua Gladwin, 9:30 AM/ });
    await therapist.evaluate(() => window.scrollTo(0, 0));
    const box = (await session.boundingBox())!;
    const [x, foot] = [box.x + box.width / 2, therapist.viewportSize()!.height - 1];
    await therapist.mouse.move(x, box.y + 10);
    await therapist.mouse.down();
    await therapist.mouse.move(x, foot - 60, { steps: 4 });
    await therapist.mouse.move(x, foot, { steps: 2 });
    await expect.poll(() => therapist.evaluate(() => window.scrollY + window.innerHeight === document.documentElement.scrollHeight)).toBe(true);
    await therapist.mouse.move(x, (await eightInTheEvening(therapist, tuesday)) + 10);
    await therapist.mouse.up();
    const asked = therapist.getByRole('dialog', { name: 'Move the session with Perpetua Gladwin?' });
    await expect(asked).toContainText('8:00 PM – 9:30 PM');
    await asked.getByRole('button', { name: 'Leave it where it was' }).click();
    await wholeDay(therapist, false);
    await therapist.evaluate(() => window.scrollTo(0, 0));
  });

  await test.step('a tremble of the hand opens it and moves nothing', async () => {
    const at = await point(tuesday, 10);
    await drag(at, { x: at.x + 1, y: at.y + 2 });
    await expect(therapist.getByRole('dialog', { name: 'Perpetua Gladwin' })).toBeVisible();
    expect(await dates()).toEqual(['09:30 90', '09:30 60', '09:30 60']);
  });

  await test.step('and from there two more are added after the last', async () => {
    await therapist.getByRole('dialog', { name: 'Perpetua Gladwin' }).getByRole('button', { name: 'Add more of them' }).click();
    const asked = therapist.getByRole('dialog', { name: 'More sessions with Perpetua Gladwin?' });
    await expect(asked.getByText(/^Every other week at 9:30 AM from .*, 10 times$/)).toBeVisible();
    await asked.getByLabel('How many more').fill('102');
    await asked.getByRole('button', { name: 'Add them' }).click();
    await expect(asked.getByText('Please give a whole number, from 1 to 101.')).toBeVisible();
    await asked.getByLabel('How many more').fill('2');
    await expect(asked.getByText(/^Every other week at 9:30 AM from .*, twice$/)).toBeVisible();
    await expectAccessible(therapist);
    await asked.getByRole('button', { name: 'Add them' }).click();
    await expect(therapist.getByText(/^2 more sessions are planned, until /)).toBeVisible();
    expect((await planned(someone)).slice(3)).toEqual([42, 56].map((days) => `${shifted(tuesday, days)} 09:30 60`));
  });
});

/** Shows all hours of the days, or the usual ones; the address keeps which. */
async function wholeDay(page: Page, whole: boolean): Promise<void> {
  const all = page.getByRole('switch', { name: 'Whole day' });
  await all.press('Space');
  await expect(all).toBeChecked({ checked: whole });
}

/** Where in the window eight in the evening is, when whole days are shown. */
async function eightInTheEvening(page: Page, date: string): Promise<number> {
  const box = (await page.locator(`[data-date="${date}"]`).boundingBox())!;
  return box.y + (20 / 24) * box.height;
}

/** A date so many days later. */
const shifted = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('una consultante confirma, pide otra hora y lee la respuesta', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Zaida Monclova', 'es');
  const date = dayOf(9, 3);
  const id = await plan(someone, date, '16:00', { kind: 'video', videoUrl: 'https://video.example/sala-1' });
  const client = await visit({ phone: true, spanish: true, expects: [/status of 409/] });
  const therapist = await visit();
  await signIn(client, someone.email);

  await test.step('ella dice que estará ahí', async () => {
    await client.goto('/path');
    await client.getByRole('link', { name: /Tu próxima sesión/ }).click();
    await expect(client.getByRole('heading', { level: 1, name: 'Tus sesiones' })).toBeVisible();
    await expect(client.getByRole('link', { name: 'Abrir la videollamada' })).toHaveAttribute('href', 'https://video.example/sala-1');
    await expectAccessible(client);
    await client.getByRole('button', { name: 'Ahí estaré' }).click();
    await expect(client.getByText('Dijiste que estarás ahí.')).toBeVisible();
    expect((await sessionsOf(someone))[0]?.confirmedAt).not.toBeNull();
  });

  await test.step('el calendario de su terapeuta lo muestra', async () => {
    await signIn(therapist, THERAPIST);
    await openWeek(therapist, date);
    await expect(therapist.getByRole('button', { name: /^Zaida Monclova, .*confirmed, by video$/ })).toBeVisible();
  });

  await test.step('luego pide otra hora, con sus palabras', async () => {
    await client.getByRole('button', { name: '¿Otra hora?' }).click();
    const sheet = client.getByRole('dialog', { name: '¿Qué hora te vendría bien?' });
    await sheet.getByLabel('Día').fill(date);
    await sheet.getByRole('button', { name: 'Enviar a mi terapeuta' }).click();
    await expect(sheet.getByText('Indica las dos cosas, o deja las dos abiertas.')).toBeVisible();
    await sheet.getByLabel('Hora', { exact: true }).fill('17:30');
    await sheet.getByLabel('En tus propias palabras').fill('Salgo tarde del trabajo.');
    await expectAccessible(client);
    await sheet.getByRole('button', { name: 'Enviar a mi terapeuta' }).click();
    await expect(client.getByText(/^Pediste otra hora\. Todavía no hay respuesta/)).toBeVisible();
    await expect(client.getByRole('list', { name: 'Las horas que propusiste' })).toContainText('5:30');
    await expectAccessible(client);
  });

  await test.step('su terapeuta lo ve, y la mueve con unas palabras', async () => {
    await therapist.goto('/today');
    await therapist.getByRole('link', { name: /Zaida Monclova Asks about a session/ }).click();
    const asked = therapist.getByRole('region', { name: 'Zaida Monclova asks' });
    await expect(asked).toContainText('“Salgo tarde del trabajo.”');
    await expect(asked.getByRole('radio', { name: /5:30 PM$/ })).toBeChecked();
    await expectAccessible(therapist);
    await asked.getByLabel('A few words to Zaida Monclova').fill('Claro que sí.');
    await asked.getByRole('button', { name: 'Move it and answer' }).click();
    await expect(therapist.getByText('Moved. Zaida Monclova sees your answer.')).toBeVisible();
    expect(await planned(someone)).toEqual([`${date} 17:30 50`]);
  });

  await test.step('y ella lee la respuesta y la nueva hora', async () => {
    await client.reload();
    await expect(client.getByText(/la cambió a esta\.$/)).toBeVisible();
    await expect(client.getByText('“Claro que sí.”')).toBeVisible();
    await expect(client.getByText(/5:30/).first()).toBeVisible();
    await expectAccessible(client);
  });

  await test.step('se cancela justo cuando ella dice que irá: la página le muestra cómo está', async () => {
    const person = await Person.signedIn(THERAPIST);
    await person.send('post', `/appointments/${id}/cancel`, { reason: 'therapist-ill' });
    await person.leave();
    await client.getByRole('button', { name: 'Ahí estaré' }).click();
    await expect(client.getByText('Esta sesión cambió mientras tanto. Así está ahora.')).toBeVisible();
    await expect(client.getByRole('heading', { name: 'Estas no tendrán lugar' })).toBeVisible();
    await expect(client.getByRole('button', { name: 'Ahí estaré' })).toHaveCount(0);
  });
});
