import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import type { Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, createSupervision, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { assign, installLibrary } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';

const NADIA = { name: 'Nadia Ferrer', timeZone: 'Europe/Madrid', language: 'es' };

describe('clients', () => {
  let test: TestApp;
  let practice: TestPractice;
  let therapist: TestMember;
  let mine: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-03-10T12:00:00Z');
    practice = await createPractice(test);
    await installLibrary(test, practice);
    therapist = await createMember(test, practice, { name: 'Ines' });
    mine = await signedIn(test, therapist);
  });
  afterAll(() => test.close());

  const actions = async (clientId: string): Promise<string[]> =>
    (await test.owner.query('select action from audit_event where client_id = $1 order by id', [clientId])).rows.map((r) => r.action);

  describe('a record', () => {
    it('is created once, with the creator as primary, a key and a code', async () => {
      const id = newId();
      const body = {
        ...NADIA, pronouns: 'she/her', birthDate: '1990-02-28', email: 'nadia@example.test', phone: '+34 600 000 000',
        emergencyContact: { name: 'Marta', relation: 'sister', phone: '+34 611 111 111' },
      };
      const first = await mine.put(`/clients/${id}`, body);
      expect(first.status).toBe(201);
      expect(first.headers.get('etag')).toBe('"1"');
      expect(first.body).toEqual({
        ...body, id, code: expect.stringMatching(/^[B-Z]{6}$/), state: 'active', portal: 'none',
        primary: { memberId: therapist.id, name: 'Ines' }, careTeam: [{ memberId: therapist.id, name: 'Ines', primary: true, coveringFor: null }],
        openItems: 0, waiting: 0, oldestWaitingAt: null, lastActivityAt: null, quiet: false,
        createdAt: expect.any(String), dischargedAt: null, revision: 1, invitation: null,
      });
      const again = await mine.put(`/clients/${id}`, body);
      expect(again.status).toBe(200);
      expect(again.body).toEqual(first.body);
      expect((await mine.get(`/clients/${id}`)).body).toEqual(first.body);
      expect(await actions(id)).toEqual(['client.create', 'client.open']);
      const keys = await test.owner.query('select 1 from client_key where client_id = $1', [id]);
      expect(keys.rowCount).toBe(1);
    });

    it('is created once also when ten requests arrive together', async () => {
      const id = newId();
      const answers = await Promise.all(Array.from({ length: 10 }, () => mine.put(`/clients/${id}`, NADIA)));
      expect(answers.map((a) => a.status).sort()).toEqual([...Array(9).fill(200), 201]);
      expect(new Set(answers.map((a) => a.text)).size).toBe(1);
    });

    it('is edited whole: what is left out is cleared, an empty field is none', async () => {
      const id = newId();
      await mine.put(`/clients/${id}`, { ...NADIA, phone: '1', pronouns: 'she/her' });
      const edited = await mine.put(`/clients/${id}`, { ...NADIA, name: '  Nadia F. ', pronouns: '  ', email: '' });
      expect(edited.status).toBe(200);
      expect(edited.body).toMatchObject({ name: 'Nadia F.', pronouns: null, phone: null, email: null, revision: 2 });
    });

    it('lets only the first of two editors through, and a retry of what arrived', async () => {
      const id = newId();
      await mine.put(`/clients/${id}`, NADIA);
      const edit = { ...NADIA, phone: '2' };
      expect((await mine.put(`/clients/${id}`, edit, { 'if-match': '"1"' })).status).toBe(200);
      expect((await mine.put(`/clients/${id}`, edit, { 'if-match': '"1"' })).body.revision).toBe(2);
      const late = await mine.put(`/clients/${id}`, { ...NADIA, phone: '3' }, { 'if-match': '"1"' });
      expect(late.body).toMatchObject({ status: 412, code: 'client.changed' });
      expect((await mine.put(`/clients/${id}`, { ...NADIA, phone: '3' }, { 'if-match': 'x' })).status).toBe(422);
      expect((await mine.put(`/clients/${newId()}`, NADIA, { 'if-match': '"1"' })).status).toBe(412);
    });

    it.each([
      [{ name: ' ' }, 'name'],
      [{ name: 'N\0' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ timeZone: 'Madrid' }, 'timeZone'],
      [{ timeZone: 5 }, 'timeZone'],
      [{ language: 'fr' }, 'language'],
      [{ birthDate: '1990-02-30' }, 'birthDate'],
      [{ birthDate: '2026-03-11' }, 'birthDate'],
      [{ email: 'nadia' }, 'email'],
      [{ phone: 'x'.repeat(41) }, 'phone'],
      [{ emergencyContact: { name: 'Marta' } }, 'emergencyContact.phone'],
      [{ emergencyContact: 'Marta' }, 'emergencyContact'],
      [{ emergencyContact: [] }, 'emergencyContact'],
      [{ code: 'BCDFGH' }, 'code'],
    ])('refuses %j by its field', async (fault, field) => {
      const { status, body } = await mine.put(`/clients/${newId()}`, { ...NADIA, ...fault });
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'request.invalid' });
      expect(body.errors.map((e: { field: string }) => e.field.split('.')[0])).toContain(field.split('.')[0]);
    });
  });

  describe('the care team alone', () => {
    it('sees a client; everybody else meets 404, in the list nothing', async () => {
      const client = await createClient(test, practice, { primary: therapist, name: 'Zoe Only' });
      const colleague = await createMember(test, practice);
      const stranger = await signedIn(test, colleague);
      const foreign = await signedIn(test, await createMember(test, await createPractice(test)));
      for (const other of [stranger, foreign]) {
        expect((await other.get(`/clients/${client.id}`)).body.code).toBe('client.not_found');
        expect((await other.get('/clients?search=Zoe')).body).toEqual({ items: [], next: null });
        expect((await other.post(`/clients/${client.id}/discharge`)).status).toBe(404);
        expect((await other.post(`/clients/${client.id}/readmission`)).status).toBe(404);
      }
      expect((await stranger.put(`/clients/${client.id}`, NADIA)).body.code).toBe('client.not_found');
      expect((await mine.get(`/clients/${client.id}`)).body.name).toBe('Zoe Only');
      expect((await mine.get('/clients?search=zoe o')).body.items).toHaveLength(1);
      // Who left the care team is a stranger from then on.
      await test.owner.query('update care_team set until = now() where client_id = $1', [client.id]);
      expect((await mine.get(`/clients/${client.id}`)).status).toBe(404);
    });

    it('has the figures; who runs the practice has names only, a supervisor and a client nothing', async () => {
      const client = await createClient(test, practice, { primary: therapist, name: 'Yara Figures' });
      const owner = await createMember(test, practice, { roles: ['owner'] });
      const asOwner = await signedIn(test, owner);
      const seen = (await asOwner.get('/clients?search=Yara')).body.items[0];
      expect(seen).toMatchObject({
        id: client.id, name: 'Yara Figures', primary: { memberId: therapist.id },
        openItems: null, waiting: null, oldestWaitingAt: null, lastActivityAt: null, quiet: null,
      });
      expect((await mine.get('/clients?search=Yara')).body.items[0]).toMatchObject({ openItems: 0, waiting: 0, quiet: false });
      expect((await asOwner.get(`/clients/${client.id}`)).status).toBe(403);
      expect((await asOwner.put(`/clients/${newId()}`, NADIA)).status).toBe(403);
      const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
      await createSupervision(test, supervisor, therapist);
      for (const other of [await signedIn(test, supervisor), await signedIn(test, client)]) {
        expect((await other.get('/clients')).status).toBe(403);
        expect((await other.get(`/clients/${client.id}`)).status).toBe(403);
      }
    });

    it('may be the owner too, with figures of the own clients only', async () => {
      const both = await createMember(test, practice, { roles: ['owner', 'therapist'] });
      const asBoth = await signedIn(test, both);
      const id = newId();
      await asBoth.put(`/clients/${id}`, { ...NADIA, name: 'Both Own' });
      await createClient(test, practice, { primary: therapist, name: 'Both Other' });
      const items = (await asBoth.get('/clients?search=both')).body.items;
      expect(items.map((c: { name: string; waiting: number | null }) => [c.name, c.waiting])).toEqual([['Both Other', null], ['Both Own', 0]]);
    });
  });

  describe('the list', () => {
    it('is sorted by name, paged without a gap or a double, searched by name and code', async () => {
      const own = await createMember(test, practice);
      const caller = await signedIn(test, own);
      for (const name of ['dora', 'Çelia', 'bea_x', 'ana', 'Ángel', 'Bea 100%', 'Dora']) await createClient(test, practice, { primary: own, name });
      const all = (await caller.get('/clients')).body.items as { id: string; name: string; code: string }[];
      expect(all.map((c) => c.name.toLowerCase())).toEqual(['ana', 'ángel', 'bea 100%', 'bea_x', 'çelia', 'dora', 'dora']);
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page: { items: { id: string }[]; next: string | null } = (await caller.get(`/clients?limit=2${next && `&cursor=${next}`}`)).body;
        seen.push(...page.items.map((c) => c.id));
        next = page.next;
      }
      expect(seen).toEqual(all.map((c) => c.id));
      const found = async (search: string): Promise<string[]> =>
        (await caller.get(`/clients?search=${encodeURIComponent(search)}`)).body.items.map((c: { name: string }) => c.name);
      expect(await found('100%')).toEqual(['Bea 100%']);
      expect(await found('_')).toEqual(['bea_x']);
      expect(await found('ANGEL')).toEqual(['Ángel']);
      expect(await found('ÇE')).toEqual(['Çelia']);
      expect(await found(all[0]!.code.toLowerCase())).toEqual([all[0]!.name]);
    });

    it('counts what is open, and says who has gone quiet', async () => {
      const own = await createMember(test, practice);
      const caller = await signedIn(test, own);
      const client = await createClient(test, practice, { primary: own, timeZone: 'Pacific/Auckland' });
      await assign(caller, client, { schedule: { startDate: '2026-02-01', count: 60 } });
      // 1 March at noon UTC is 2 March in Auckland: 2 March and the fourteen days before it.
      test.clock.set('2026-03-01T12:00:00Z');
      expect((await caller.get('/clients')).body.items[0]).toMatchObject({ openItems: 15, quiet: false });
      test.clock.set('2026-03-10T12:00:00Z');
      await test.owner.query(`update client set created_at = '2026-02-24T11:00:00Z' where id = $1`, [client.id]);
      expect((await caller.get('/clients')).body.items[0].quiet).toBe(false);
      await test.owner.query(`update client set created_at = '2026-02-24T10:00:00Z' where id = $1`, [client.id]);
      expect((await caller.get('/clients')).body.items[0].quiet).toBe(true);
      await test.owner.query(`update client_summary set last_activity_at = '2026-03-01T00:00:00Z' where client_id = $1`, [client.id]);
      expect((await caller.get('/clients')).body.items[0]).toMatchObject({ quiet: false, lastActivityAt: '2026-03-01T00:00:00.000Z' });
    });

    it.each(['limit=0', 'limit=x', 'state=gone', 'cursor=%00', 'unknown=1'])('refuses ?%s', async (query) => {
      expect((await mine.get(`/clients?${query}`)).status).toBe(422);
    });
  });

  describe('discharge', () => {
    it('ends what was planned and keeps what was; readmission opens the record only', async () => {
      const client = await createClient(test, practice, { primary: therapist });
      const assignment = await assign(mine, client, { schedule: { startDate: '2026-03-09', count: 4 } });
      const out = await mine.post(`/clients/${client.id}/discharge`);
      expect(out.status).toBe(200);
      expect(out.body).toMatchObject({ state: 'discharged', dischargedAt: expect.any(String), openItems: 0, quiet: false });
      expect((await mine.post(`/clients/${client.id}/discharge`)).body).toEqual(out.body);
      expect((await mine.get('/clients?state=discharged')).body.items.map((c: { id: string }) => c.id)).toContain(client.id);
      expect((await mine.get('/clients')).body.items.map((c: { id: string }) => c.id)).not.toContain(client.id);
      const after = (await mine.get(`/assignments/${assignment.id}`)).body;
      expect(after.state).toBe('ended');
      expect(after.occasions.map((o: { state: string }) => o.state)).toEqual(['open', 'open', 'withdrawn', 'withdrawn']);
      const asClient = await signedIn(test, client);
      expect((await asClient.get(`/assignments/${assignment.id}`)).status).toBe(200);

      const back = await mine.post(`/clients/${client.id}/readmission`);
      expect(back.body).toMatchObject({ state: 'active', dischargedAt: null });
      expect((await mine.get(`/assignments/${assignment.id}`)).body.state).toBe('ended');
      expect(await actions(client.id)).toEqual(expect.arrayContaining(['client.discharge', 'client.readmit']));
    });
  });

  describe('an invitation', () => {
    it('is sent, sent again and withdrawn, and shows on the record', async () => {
      const id = newId();
      await mine.put(`/clients/${id}`, NADIA);
      expect((await mine.post(`/clients/${id}/invitation`)).body).toMatchObject({ status: 422, code: 'invitation.email_needed' });
      await mine.put(`/clients/${id}`, { ...NADIA, email: 'nadia.invited@example.test' });
      const sent = await mine.post(`/clients/${id}/invitation`);
      expect(sent.status).toBe(200);
      expect(sent.body).toEqual({ state: 'pending', expiresAt: expect.any(String) });
      expect((await mine.post(`/clients/${id}/invitation`)).status).toBe(200);
      expect((await mine.get(`/clients/${id}`)).body).toMatchObject({ portal: 'invited', invitation: { state: 'pending' } });
      expect((await mine.get('/clients?search=nadia')).body.items.find((c: { id: string }) => c.id === id).portal).toBe('invited');

      expect((await mine.delete(`/clients/${id}/invitation`)).status).toBe(204);
      expect((await mine.delete(`/clients/${id}/invitation`)).status).toBe(204);
      expect((await mine.get(`/clients/${id}`)).body).toMatchObject({ portal: 'none', invitation: { state: 'withdrawn' } });
    });

    it('runs out, dies with a discharge, and is nothing for somebody who is in or out', async () => {
      const id = newId();
      await mine.put(`/clients/${id}`, { ...NADIA, email: 'nadia.late@example.test' });
      await mine.post(`/clients/${id}/invitation`);
      const now = test.clock.now();
      test.clock.advance(8 * 86_400_000);
      expect((await mine.get(`/clients/${id}`)).body).toMatchObject({ portal: 'none', invitation: { state: 'expired' } });
      test.clock.set(now);
      await mine.post(`/clients/${id}/discharge`);
      expect((await mine.get(`/clients/${id}`)).body).toMatchObject({ portal: 'none', invitation: { state: 'withdrawn' } });
      expect((await mine.post(`/clients/${id}/invitation`)).body.code).toBe('client.discharged');
      const inside = await createClient(test, practice, { primary: therapist });
      expect((await mine.post(`/clients/${inside.id}/invitation`)).body).toMatchObject({ status: 409, code: 'invitation.accepted' });
      const stranger = await signedIn(test, await createMember(test, practice));
      expect((await stranger.post(`/clients/${inside.id}/invitation`)).body.code).toBe('client.not_found');
      expect((await stranger.delete(`/clients/${inside.id}/invitation`)).body.code).toBe('client.not_found');
    });
  });

  it('moves what is still to come when the client moves to another time zone', async () => {
    const id = newId();
    const moving = { ...NADIA, timeZone: 'Europe/Madrid' };
    await mine.put(`/clients/${id}`, moving);
    const before = await assign(mine, { id }, { schedule: { startDate: '2026-03-09', count: 3 } });
    expect(before.occasions.map((o: { dueAt: string }) => o.dueAt.slice(0, 16))).toEqual(['2026-03-09T08:00', '2026-03-10T08:00', '2026-03-11T08:00']);
    await mine.put(`/clients/${id}`, { ...moving, timeZone: 'America/New_York' });
    const after = (await mine.get(`/assignments/${before.id}`)).body;
    expect(after.occasions.map((o: { dueAt: string }) => o.dueAt.slice(0, 16))).toEqual(['2026-03-09T08:00', '2026-03-10T08:00', '2026-03-11T13:00']);
    expect(after.occasions.map((o: { id: string }) => o.id)).toEqual(before.occasions.map((o: { id: string }) => o.id));
  });
});
