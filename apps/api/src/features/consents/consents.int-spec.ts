import { createHash } from 'node:crypto';
import { expectOk } from '../../../test/factories/answers.js';
import type { Caller } from '../../../test/factories/caller.js';
import { consentTextBody, publishConsentText } from '../../../test/factories/consents.js';
import { createClient, createMember, createPractice, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';
import type { AskedConsentDto, ConsentDto, ConsentStandingDto } from './consent.dto.js';

const over = (revision: number) => ({ 'if-match': `"${revision}"` });

describe('consents', () => {
  let test: TestApp;
  let practice: TestPractice;
  let therapist: TestMember;
  let asOwner: Caller;
  let asTherapist: Caller;
  let client: TestClient;
  let asClient: Caller;

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-11-20T10:00:00Z');
    practice = await createPractice(test);
    asOwner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    therapist = await createMember(test, practice);
    asTherapist = await signedIn(test, therapist);
    client = await createClient(test, practice, { primary: therapist, name: 'Mara Lind' });
    asClient = await signedIn(test, client);
  });

  const signature = (textId: string, more: object = {}) => ({ textId, version: 1, language: 'en', name: 'Mara Lind', agreed: true, ...more });
  const sign = async (textId: string, more: object = {}): Promise<ConsentDto> => expectOk(await asClient.put(`/me/consents/${newId()}`, signature(textId, more))).body;
  const asked = async (): Promise<[string, string, number][]> =>
    (expectOk(await asClient.get('/me/consents')).body.asked as AskedConsentDto[]).map(({ textId, why, version }) => [textId, why, version]);
  const onToday = async (): Promise<number> => expectOk(await asClient.get('/me/today')).body.consents;
  const standing = async (): Promise<[string, string | null][]> =>
    (expectOk(await asTherapist.get(`/clients/${client.id}/consents`)).body.standing as ConsentStandingDto[]).map(({ state, why }) => [state, why]);

  describe('a text', () => {
    it('is written as a draft, over the revision it was made from, and signed as versions that stay', async () => {
      const id = newId();
      const first = await asOwner.put(`/consent-texts/${id}`, consentTextBody());
      expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
      expect((await asOwner.put(`/consent-texts/${id}`, consentTextBody())).status).toBe(200);
      expect(first.body).toMatchObject({ version: null, changed: true, versions: [] });
      expect((await asOwner.put(`/consent-texts/${id}`, consentTextBody({ kind: 'other' }))).status).toBe(428);
      expect((await asOwner.put(`/consent-texts/${id}`, consentTextBody({ kind: 'other' }), over(7))).body).toMatchObject({ status: 412, code: 'consent_text.changed' });
      expect(await asked()).toEqual([]);

      const one = expectOk(await asOwner.post(`/consent-texts/${id}/versions`, {}, over(1))).body;
      expect(one).toMatchObject({ version: 1, changed: false, versions: [{ number: 1, publishedAt: '2026-11-20T10:00:00.000Z' }] });
      expect(expectOk(await asOwner.post(`/consent-texts/${id}/versions`, {}, over(1))).body.version).toBe(1);
      const words = { en: 'Otherwise.', es: 'De otro modo.' };
      expectOk(await asOwner.put(`/consent-texts/${id}`, consentTextBody({ text: words }), over(1)));
      expect((await asOwner.post(`/consent-texts/${id}/versions`, {}, over(1))).status).toBe(412);
      expectOk(await asOwner.post(`/consent-texts/${id}/versions`, {}, over(2)));
      expect(expectOk(await asTherapist.get(`/consent-texts/${id}/versions/1`)).body.text.en).toBe('# Meeting\n\nWe meet weekly.');
      expect(expectOk(await asTherapist.get(`/consent-texts/${id}/versions/2`)).body.text).toEqual(words);
      for (const none of ['3', '0', '-1', '99999999999', 'x']) expect((await asTherapist.get(`/consent-texts/${id}/versions/${none}`)).status).toBe(404);
    });

    it('is made once, and signed once, when ten requests arrive together', async () => {
      const id = newId();
      const made = await Promise.all(Array.from({ length: 10 }, () => asOwner.put(`/consent-texts/${id}`, consentTextBody())));
      expect(made.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
      expectOk(await asOwner.post(`/consent-texts/${id}/versions`, {}, over(1)));
      const consentId = newId();
      const signed = await Promise.all(Array.from({ length: 10 }, () => asClient.put(`/me/consents/${consentId}`, signature(id))));
      expect(signed.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
      expect((await asClient.put(`/me/consents/${consentId}`, signature(id, { name: 'M. Lind' }))).body).toMatchObject({ status: 409, code: 'consent.known' });
      expect(expectOk(await asClient.get('/me/consents')).body.signed).toHaveLength(1);
    });

    it('is one of forty at most, also when two come at once', async () => {
      const put = () => asOwner.put(`/consent-texts/${newId()}`, consentTextBody());
      for (let i = 0; i < 39; i += 1) expectOk(await put());
      const last = await Promise.all([put(), put()]);
      expect(last.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(expectOk(await asOwner.get('/consent-texts')).body.items).toHaveLength(40);
    });

    it('of ours is a beginning that cannot be published before it was adapted, nor one that is empty in a language', async () => {
      const { items } = expectOk(await asOwner.get('/consent-texts/starters')).body;
      expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['treatment', 'privacy', 'messages', 'telehealth', 'recording', 'supervision']);
      for (const starter of [...items, { ...consentTextBody(), text: { en: 'Only this.', es: '' } }]) {
        const id = newId();
        expectOk(await asOwner.put(`/consent-texts/${id}`, { ...starter, askedOf: 'everyone' }));
        expect((await asOwner.post(`/consent-texts/${id}/versions`, {}, over(1))).body).toMatchObject({ status: 422, code: 'consent_text.not_adapted' });
      }
    });

    it('is written by those who run the practice alone, and read by who treats', async () => {
      const id = await publishConsentText(asOwner);
      expect((await asTherapist.put(`/consent-texts/${id}`, consentTextBody({ kind: 'other' }), over(1))).status).toBe(403);
      expect((await asTherapist.post(`/consent-texts/${id}/versions`, {}, over(1))).status).toBe(403);
      expect((await asTherapist.get('/consent-texts/starters')).status).toBe(403);
      expect((await asClient.get('/consent-texts')).status).toBe(403);
      expect(expectOk(await asTherapist.get('/consent-texts')).body.items).toMatchObject([{ id, version: 1, title: { en: 'Our work' } }]);
    });

    it('cannot be changed once published, also not by the application itself', async () => {
      await publishConsentText(asOwner);
      const { rows } = await test.owner.query(
        `select table_name, privilege_type, column_name from information_schema.column_privileges where grantee = 'attune_app' and privilege_type = 'UPDATE'
         and table_name in ('consent_text_version', 'client_consent')`);
      expect(rows).toEqual([{ table_name: 'client_consent', privilege_type: 'UPDATE', column_name: 'withdrawn_at' }]);
    });
  });

  it('are asked of everyone who is to sign, on Today, and no longer once signed', async () => {
    const [everyone] = [await publishConsentText(asOwner), await publishConsentText(asOwner, { askedOf: 'chosen' }), await publishConsentText(asOwner, { askedOf: 'nobody' })];
    expect(await asked()).toEqual([[everyone, 'new', 1]]);
    expect(await onToday()).toBe(1);
    expect(await standing()).toEqual([['asked', 'new'], ['not-asked', null], ['not-asked', null]]);
    await sign(everyone!);
    expect([await asked(), await onToday()]).toEqual([[], 0]);
    expect((await standing())[0]).toEqual(['signed', null]);
  });

  it('keep the version, what was shown, the typed name and the time, to be read and printed by client and team', async () => {
    const textId = await publishConsentText(asOwner);
    const { id } = await sign(textId, { language: 'es', name: 'M. Lind' });
    const digest = createHash('sha256').update('Nuestro trabajo\n\n# Vernos\n\nNos vemos cada semana.').digest('hex');
    const expected = {
      id, textId, version: 1, holds: true, language: 'es', name: 'M. Lind', signedAt: '2026-11-20T10:00:00.000Z', withdrawnAt: null, digest,
      shownTitle: 'Nuestro trabajo', shownText: '# Vernos\n\nNos vemos cada semana.', client: 'Mara Lind', practice: practice.name,
    };
    for (const caller of [asClient, asTherapist]) expect(expectOk(await caller.get(`/clients/${client.id}/consents/${id}`)).body).toMatchObject(expected);
    const { rows } = await test.owner.query('select sealed_name, encode(digest, $2) as digest from client_consent where id = $1', [id, 'hex']);
    expect([rows[0].sealed_name.includes('Lind'), rows[0].digest]).toEqual([false, digest]);
  });

  it('are signed once under their id, with a name and a tick, and only as they read now', async () => {
    const [textId, id] = [await publishConsentText(asOwner), newId()];
    expect((await asClient.put(`/me/consents/${id}`, signature(textId))).status).toBe(201);
    test.clock.advance(60_000);
    expect(await asClient.put(`/me/consents/${id}`, signature(textId))).toMatchObject({ status: 200, body: { signedAt: '2026-11-20T10:00:00.000Z' } });
    expect((await asClient.put(`/me/consents/${id}`, signature(textId, { name: 'Somebody' }))).body).toMatchObject({ status: 409, code: 'consent.known' });
    expect((await asClient.put(`/me/consents/${newId()}`, signature(textId, { version: 2 }))).body).toMatchObject({ status: 409, code: 'consent.version_over' });
    for (const bad of [{ agreed: false }, { name: '  ' }, { language: 'fr' }]) expect((await asClient.put(`/me/consents/${newId()}`, signature(textId, bad))).status).toBe(422);
    expect((await asClient.put(`/me/consents/${newId()}`, signature(newId()))).status).toBe(404);
    const neighbour = await signedIn(test, await createClient(test, practice, { primary: therapist }));
    expect((await neighbour.put(`/me/consents/${id}`, signature(textId))).body).toMatchObject({ status: 409, code: 'consent.known' });
    expect((await neighbour.post(`/me/consents/${id}/withdraw`)).status).toBe(404);
  });

  it('are asked anew of a new version, and the earlier signature stays to be read', async () => {
    const textId = await publishConsentText(asOwner);
    const { id } = await sign(textId);
    expectOk(await asOwner.put(`/consent-texts/${textId}`, consentTextBody({ text: { en: 'Every two weeks.', es: 'Cada dos semanas.' } }), over(1)));
    expect(await onToday()).toBe(0);
    expectOk(await asOwner.post(`/consent-texts/${textId}/versions`, {}, over(2)));
    expect([await asked(), await onToday()]).toEqual([[[textId, 'changed', 2]], 1]);
    test.clock.advance(1_000);
    await sign(textId, { version: 2 });
    expect([await asked(), await onToday()]).toEqual([[], 0]);
    const { signed } = expectOk(await asClient.get('/me/consents')).body;
    expect(signed.map(({ version, holds }: ConsentDto) => [version, holds])).toEqual([[2, true], [1, false]]);
    expect(expectOk(await asClient.get(`/clients/${client.id}/consents/${id}`)).body.shownText).toBe('# Meeting\n\nWe meet weekly.');
  });

  it('are taken back at any time, asked again only by a therapist, and given again', async () => {
    const textId = await publishConsentText(asOwner);
    const { id } = await sign(textId);
    test.clock.advance(3_600_000);
    const back = expectOk(await asClient.post(`/me/consents/${id}/withdraw`)).body;
    expect(back).toMatchObject({ holds: false, withdrawnAt: '2026-11-20T11:00:00.000Z' });
    test.clock.advance(1_000);
    expect(expectOk(await asClient.post(`/me/consents/${id}/withdraw`)).body).toEqual(back);
    expect([await asked(), await onToday(), await standing()]).toEqual([[], 0, [['withdrawn', null]]]);
    expect((await asTherapist.put(`/clients/${client.id}/consents/${textId}/request`)).status).toBe(204);
    expect([await asked(), await onToday(), await standing()]).toEqual([[[textId, 'again', 1]], 1, [['asked', 'again']]]);
    test.clock.advance(1_000);
    await sign(textId);
    expect([await asked(), await onToday(), await standing()]).toEqual([[], 0, [['signed', null]]]);
  });

  it('are asked of one client where their therapist asks, of nobody where nobody is asked any more', async () => {
    const textId = await publishConsentText(asOwner, { kind: 'recording', askedOf: 'chosen' });
    expect(await asked()).toEqual([]);
    expect((await asTherapist.put(`/clients/${client.id}/consents/${textId}/request`)).status).toBe(204);
    const neighbour = await signedIn(test, await createClient(test, practice, { primary: therapist }));
    expect([await asked(), await onToday(), expectOk(await neighbour.get('/me/consents')).body.asked]).toEqual([[[textId, 'new', 1]], 1, []]);
    expectOk(await asOwner.put(`/consent-texts/${textId}`, consentTextBody({ kind: 'recording', askedOf: 'nobody' }), over(1)));
    expect([await asked(), await onToday()]).toEqual([[], 0]);
    expect((await asClient.put(`/me/consents/${newId()}`, signature(textId))).status).toBe(404);
    expect((await asTherapist.put(`/clients/${client.id}/consents/${textId}/request`)).status).toBe(404);
  });

  it('are on record: who asked, signed, took back and looked, and nothing of what was typed', async () => {
    const textId = await publishConsentText(asOwner);
    const { id } = await sign(textId, { name: 'canary 55e1' });
    expectOk(await asTherapist.get(`/clients/${client.id}/consents`));
    expectOk(await asTherapist.get(`/clients/${client.id}/consents/${id}`));
    expectOk(await asClient.get(`/clients/${client.id}/consents/${id}`));
    expectOk(await asClient.post(`/me/consents/${id}/withdraw`));
    await asTherapist.put(`/clients/${client.id}/consents/${textId}/request`);
    const { rows } = await test.owner.query('select action, actor_kind, detail::text from audit_event where client_id = $1 order by id', [client.id]);
    expect(rows.map(({ action, actor_kind: by }) => `${by} ${action}`)).toEqual([
      'client consent.sign', 'member consent.list', 'member consent.open', 'client consent.withdraw', 'member consent.ask']);
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('open no more once the key of the client is gone, and are nobody else’s to see', async () => {
    const textId = await publishConsentText(asOwner);
    const { id } = await sign(textId);
    const stranger = await signedIn(test, await createMember(test, practice));
    for (const path of [`/clients/${client.id}/consents`, `/clients/${client.id}/consents/${id}`]) expect((await stranger.get(path)).status).toBe(404);
    expect((await asOwner.get(`/clients/${client.id}/consents`)).status).toBe(403);
    await test.owner.query('delete from client_key where client_id = $1', [client.id]);
    expect((await asTherapist.get(`/clients/${client.id}/consents/${id}`)).body.code).toBe('client.erased');
  });
});
