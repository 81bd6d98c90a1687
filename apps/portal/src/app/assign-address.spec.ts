import { assignAddress } from './assign-address';

const ID = '0198c0de-0000-7000-8000-000000000001';

describe('where one key begins to assign', () => {
  it.each([`/clients/${ID}`, `/clients/${ID}/progress`, `/clients/${ID}/responses/${ID}`])('takes the client of %s', (page) => {
    expect(assignAddress(page)).toBe(`/clients/${ID}/assign`);
  });

  it('takes along the exercise that is open, and asks for whom', () => {
    expect(assignAddress(`/library/${ID}`)).toBe(`/assign?exercise=${ID}`);
    expect(assignAddress(`/library/${ID}/versions`)).toBe(`/assign?exercise=${ID}`);
  });

  it.each(['/today', '/clients', '/library', '/library/programs', `/inbox/${ID}`, '/account'])('asks for whom from %s', (page) => {
    expect(assignAddress(page)).toBe('/assign');
  });

  it.each([`/clients/${ID}/edit`, '/clients/new', `/clients/${ID}/programs/new`, `/library/${ID}/edit`, '/library/import', '/assign', '/assign/several'])(
    'stays on %s, where something is written',
    (page) => {
      expect(assignAddress(page)).toBeNull();
    },
  );
});
