import { expectAccessible } from '../support/accessible.js';
import { follow, press } from '../support/keyboard.js';
import { signIn, STAFF_HERE_CLIENT_THERE } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('one person, staff in one practice and client in the other, goes from one to the other and sees each by itself', async ({ visit }) => {
  const noor = await visit({ keyboard: true });
  await signIn(noor, STAFF_HERE_CLIENT_THERE);
  await expect(noor.getByRole('complementary', { name: 'Attune' })).toContainText('Noor Everwood');
  await expect(noor.getByRole('banner')).toContainText('Northlight');

  await follow(noor, noor.getByRole('complementary', { name: 'Attune' }).getByRole('link', { name: /Your account/ }), 'Settings');
  await follow(noor, noor.getByRole('link', { name: 'Switch practice' }), 'Where would you like to go?');
  await expect(noor.getByRole('button', { name: /Northlight/ })).toContainText('You are here');
  await expectAccessible(noor);
  await press(noor, noor.getByRole('button', { name: /Riverbend/ }));

  await expect(noor.getByRole('heading', { level: 1, name: /, Noor$/ })).toBeVisible();
  await expect(noor.getByRole('link', { name: 'Hard moment' })).toBeVisible();
  await expect(noor.getByRole('link', { name: 'Clients' })).toBeHidden();
  expect((await noor.request.get('/api/v1/clients')).status()).toBe(403);
  await expectAccessible(noor);

  await noor.goto('/practices');
  await press(noor, noor.getByRole('button', { name: /Northlight/ }));
  await follow(noor, noor.getByRole('link', { name: 'Clients', exact: true }), 'Clients');
  await expect(noor.getByRole('row')).not.toHaveCount(0);
  await expect(noor.getByText('Maya Brightwater')).toBeHidden();
  expect((await noor.request.get('/api/v1/me/today')).status()).toBe(403);
  await expectAccessible(noor);
});
