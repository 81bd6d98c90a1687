import { assign, createTreatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

describe('who opened what is mine', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('tells of the record, a plan, the entries and the numbers, newest first, and of nothing I opened myself', async () => {
    const { asTherapist, asClient, therapist, client } = await createTreatment(test);
    const { id } = await assign(asTherapist, client);
    for (const path of [`/clients/${client.id}`, `/assignments/${id}`, `/clients/${client.id}/observations`]) {
      expect((await asTherapist.get(path)).status).toBe(200);
    }
    await asClient.get(`/assignments/${id}`);
    await asClient.get(`/clients/${client.id}/observations`);
    const { items } = (await asClient.get('/me/openings')).body;
    expect(items.map(({ action, memberName }: { action: string; memberName: string }) => [action, memberName])).toEqual([
      ['observation.list', therapist.name],
      ['assignment.open', therapist.name],
      ['client.open', therapist.name],
    ]);
  });

  it('tells of what quotes or counts my answers: the brief before a session, progress on the page and on paper, and messages', async () => {
    const { asTherapist, asClient, client } = await createTreatment(test);
    const paths = ['brief/session', 'progress', 'progress.pdf', 'messages'];
    for (const path of paths) expect((await asTherapist.get(`/clients/${client.id}/${path}`)).status).toBe(200);
    for (const path of ['notes', 'psychotherapy-notes']) expect((await asTherapist.get(`/clients/${client.id}/${path}`)).status).toBe(200);
    const { items } = (await asClient.get('/me/openings')).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['message.list', 'client.progress_pdf', 'client.progress', 'client.session_brief']);
  });
});
