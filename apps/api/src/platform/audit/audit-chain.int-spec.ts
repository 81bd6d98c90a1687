import { createPractice, inPractice, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../ids.js';
import { Audit } from './audit.js';
import { AuditChain, type AuditFault, type AuditHead } from './audit-chain.js';

describe('the audit chain', () => {
  let test: TestApp;
  let practice: TestPractice;
  let chain: AuditChain;
  let heads: AuditHead[];

  beforeAll(async () => {
    test = await startTestApp();
    chain = test.app.get(AuditChain);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await createPractice(test);
    heads = [];
    for (let batch = 0; batch < 3; batch += 1) {
      await write(4);
      heads.push((await chain.seal(practice.id))!);
    }
  });

  const write = (count: number) =>
    inPractice(test, practice, async (tx) => {
      for (let i = 0; i < count; i += 1) test.app.get(Audit).record(tx, { action: 'practice.update', subject: { kind: 'thing', id: newId() }, detail: { i } });
    });
  /** What the verifier finds after the owner of the database did something that the application cannot. */
  const faultsAfter = async (sql: string): Promise<AuditFault['code'][]> => {
    const { rowCount } = await test.owner.query(sql.replaceAll('$practice', `'${practice.id}'`));
    expect(rowCount).toBeGreaterThan(0);
    const { faults } = await chain.verify(practice.id, heads);
    return [...new Set(faults.map(({ code }) => code))].sort();
  };

  it('verifies as written', async () => {
    expect(await chain.verify(practice.id, heads)).toEqual({ events: 12, sealed: 12, unsealed: 0, faults: [] });
    expect(await chain.seal(practice.id)).toBeUndefined();
  });

  const second = `select event_ids[2] from audit_seal where practice_id = $practice and number = 2`;
  it.each([
    ['an edited action', `update audit_event set action = 'test.other' where practice_id = $practice and id = (${second})`, ['event_changed']],
    ['a moved time', `update audit_event set at = at - interval '1 day' where practice_id = $practice and id = (${second})`, ['event_changed']],
    ['an edited detail', `update audit_event set detail = '{"i": 99}' where practice_id = $practice and id = (${second})`, ['event_changed']],
    ['a swapped actor', `update audit_event set actor_id = gen_random_uuid() where practice_id = $practice and id = (${second})`, ['event_changed']],
    ['a deleted event', `delete from audit_event where practice_id = $practice and id = (${second})`, ['event_missing']],
    ['events in another order', `update audit_seal set event_ids = event_ids[2:2] || event_ids[1:1] || event_ids[3:4] where practice_id = $practice and number = 2`, ['event_changed']],
    ['a seal made anew over an edit', `update audit_seal set event_digests[1] = sha256('x') where practice_id = $practice and number = 2`, ['event_changed', 'seal_broken']],
    ['a seal taken out', `with s as (delete from audit_sealed where practice_id = $practice and number = 2) delete from audit_seal where practice_id = $practice and number = 2`, ['seal_broken', 'seal_missing', 'tail_cut']],
    ['a tail cut off', `with e as (delete from audit_event where practice_id = $practice and id = any (select unnest(event_ids) from audit_seal where practice_id = $practice and number = 3)), s as (delete from audit_sealed where practice_id = $practice and number = 3) delete from audit_seal where practice_id = $practice and number = 3`, ['tail_cut']],
  ])('finds %s', async (_name, sql, codes) => {
    expect(await faultsAfter(sql)).toEqual(codes);
  });

  it('finds an event that was left unsealed for a minute', async () => {
    await write(1);
    expect((await chain.verify(practice.id, heads)).faults).toEqual([]);
    test.clock.advance(61_000);
    expect((await chain.verify(practice.id, heads)).faults).toMatchObject([{ code: 'left_unsealed' }]);
    test.clock.set(new Date(test.clock.now().getTime() - 61_000));
  });

  it('seals what commits late, while others were sealed before it', async () => {
    const late = inPractice(test, practice, async (tx) => {
      test.app.get(Audit).record(tx, { action: 'member.update', subject: { kind: 'thing' } });
      await tx.query('select 1');
      await write(2);
      await chain.seal(practice.id);
    });
    await late;
    await chain.seal(practice.id);
    expect(await chain.verify(practice.id, heads)).toMatchObject({ events: 15, unsealed: 0, faults: [] });
  });
});
