import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, createMember, createPractice, signedIn, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import type { Caller } from '../../../test/factories/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { AuditChain } from '../../platform/audit/audit-chain.js';
import { AuditSealer } from '../../platform/audit/audit-sealer.js';
import { ENV } from '../../platform/config/config.module.js';
import { Identity } from '../../platform/database/identity.js';

describe('the audit', () => {
  let test: TestApp;
  let dataDir: string;
  let practice: TestPractice;
  let owner: TestMember;
  let asOwner: Caller;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'attune-audit-'));
    test = await startTestApp({ DATA_DIR: dataDir });
  });
  afterAll(async () => {
    await test.close();
    delete process.env.DATA_DIR;
    await rm(dataDir, { recursive: true });
  });
  beforeEach(async () => {
    practice = await createPractice(test);
    owner = await createMember(test, practice, { roles: ['owner'], name: 'Olga' });
    asOwner = await signedIn(test, owner);
  });
  const seal = (): Promise<unknown> => new AuditSealer(test.app.get(AuditChain), test.app.get(Identity), test.app.get(ENV)).sealAll();
  const verification = async (): Promise<{ verified: boolean; faults: { code: string }[]; sealed: number; unsealed: number }> => (await asOwner.get('/audit/verification')).body;

  it('says who did what to whom, the latest first, page by page', async () => {
    const therapist = await createMember(test, practice, { name: 'Tao' });
    const client = await createClient(test, practice, { primary: therapist, name: 'Cleo' });
    await asOwner.patch('/practice', { name: 'Seeblick' });
    await asOwner.put(`/clients/${client.id}/care-team`, { members: [{ memberId: (await createMember(test, practice)).id, primary: true }] });
    await (await signedIn(test, therapist)).patch('/me', { language: 'es' });
    const { items } = (await asOwner.get('/audit')).body;
    expect(items).toMatchObject([
      { action: 'person.update', actor: { kind: 'member', id: therapist.id, name: 'Tao' }, client: null, sealed: false },
      {
        action: 'care-team.update', actor: { name: 'Olga' }, subject: { kind: 'client', id: client.id, name: 'Cleo' },
        client: { id: client.id, code: client.code, name: 'Cleo' },
      },
      { action: 'practice.update', subject: { kind: 'practice', id: practice.id } },
    ]);
    const first = (await asOwner.get('/audit?limit=2')).body;
    const second = (await asOwner.get(`/audit?limit=2&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.next).toBeNull();
    const actions = async (query: string): Promise<string[]> => (await asOwner.get(`/audit?${query}`)).body.items.map((e: { action: string }) => e.action);
    expect(await actions(`clientId=${client.id}`)).toEqual(['care-team.update']);
    expect(await actions(`memberId=${therapist.id}`)).toEqual(['person.update']);
    expect((await asOwner.get('/audit?clientId=nonsense')).body.errors).toMatchObject([{ field: 'clientId' }]);
  });

  it('is whole, and shows each way of tampering with it', async () => {
    for (const name of ['One', 'Two', 'Three']) {
      await asOwner.patch('/practice', { name });
      await seal();
    }
    expect(await verification()).toMatchObject({ verified: true, sealed: 3, unsealed: 0, faults: [] });
    expect((await asOwner.get('/audit')).body.items.every((e: { sealed: boolean }) => e.sealed)).toBe(true);
    const tampered = async (sql: string): Promise<string[]> => {
      const backup = [];
      for (const table of ['audit_event', 'audit_seal', 'audit_sealed']) backup.push([table, (await test.owner.query(`select * from ${table}`)).rows] as const);
      await test.owner.query(sql.replaceAll('$practice', `'${practice.id}'`));
      const { verified, faults } = await verification();
      expect(verified).toBe(false);
      await test.owner.query('delete from audit_sealed; delete from audit_seal; delete from audit_event');
      for (const [table, rows] of backup) {
        for (const row of rows) {
          const names = Object.keys(row);
          await test.owner.query(
            `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
            names.map((n) => (n === 'detail' && row[n] ? JSON.stringify(row[n]) : row[n])),
          );
        }
      }
      expect((await verification()).verified).toBe(true);
      return [...new Set(faults.map((f) => f.code))];
    };
    const second = `(select event_ids[1] from audit_seal where practice_id = $practice and number = 2)`;
    expect(await tampered(`update audit_event set action = 'practice.read' where id = ${second}`)).toEqual(['event_changed']);
    expect(await tampered(`delete from audit_sealed where event_id = ${second}; delete from audit_event where id = ${second}`)).toEqual(['event_missing']);
    expect(await tampered(`delete from audit_sealed where practice_id = $practice and number = 3; delete from audit_seal where practice_id = $practice and number = 3`)).toContain('tail_cut');
    expect(await tampered(`update audit_seal set digest = '\\x00' where practice_id = $practice and number = 1`)).toContain('seal_broken');
  });

  it('shows a row that nobody sealed', async () => {
    await asOwner.patch('/practice', { name: 'One' });
    expect(await verification()).toMatchObject({ verified: true, unsealed: 1 });
    test.clock.advance(61_000);
    expect((await verification()).faults).toMatchObject([{ code: 'left_unsealed' }]);
  });

  it('is for owners and admins of this practice', async () => {
    await asOwner.patch('/practice', { name: 'One' });
    const stranger = await signedIn(test, await createMember(test, await createPractice(test), { roles: ['admin'] }));
    expect((await stranger.get('/audit')).body.items).toEqual([]);
    const therapist = await signedIn(test, await createMember(test, practice, { roles: ['therapist', 'supervisor'] }));
    expect([(await therapist.get('/audit')).status, (await therapist.get('/audit/verification')).status]).toEqual([403, 403]);
  });
});
