import { newId } from '../../src/platform/ids.js';
import { expectOk } from '../factories/answers.js';
import { Caller } from '../factories/caller.js';
import { publishConsentText } from '../factories/consents.js';
import { publishExercise, rehearsalOf, rehearsed } from '../factories/exercises.js';
import { assignWithFiles, jpeg, pdf, upload, uploadForClient, wav } from '../factories/files.js';
import { write } from '../factories/messages.js';
import { makeLink } from '../factories/partner-links.js';
import { createProgram, programId, stepOf } from '../factories/programs.js';
import { saveReply, typeReview } from '../factories/reviews.js';
import { TestBrowser } from '../factories/push-service.js';
import { allow } from '../factories/reminders.js';
import { planBody } from '../factories/safety-plans.js';
import { exerciseId } from '../factories/work.js';
import { colleaguesOf, plantAbsence } from './absence-texts.js';
import type { Canaries } from './canaries.js';
import { notePaths, type PlantedNotes, plantNotes } from './note-texts.js';
import { plantAppointment } from './planted-appointment.js';
import type { Somebody, World } from './world.js';

/** What was planted for one client, by id. */
export interface Planted extends PlantedNotes {
  assignmentId: string;
  occasionIds: string[];
  responseId: string;
  draftId: string;
  keepsakeId: string;
  fileId: string;
  privateFileId: string;
  exerciseId: string;
  versionId: string;
  enrolmentId: string;
  programId: string;
  partnerToken: string;
  messageId: string;
  sentFileId: string;
  /** Reads what is pushed to the client's phone. */
  browser: TestBrowser;
}

const today = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Fills a client's record, through the doors, with canaries that their author and the care team alone may read. */
export async function plantTexts(world: World, canaries: Canaries, given: { client: string; team: string[]; managers: string[] }): Promise<Planted> {
  const { client: key, team, managers } = given;
  const client = world.who(key) as Somebody & { client: NonNullable<Somebody['client']> };
  const therapist = world.who(team[0]!);
  const shared = [key, ...team];
  const plant = (kind: Parameters<Canaries['plant']>[0], readers: string[]): string => canaries.plant(kind, key, readers);

  const contact = plant('contact', team);
  expectOk(await therapist.caller.put(`/clients/${client.client.id}`, {
    name: plant('name', [...shared, ...managers]), timeZone: 'Europe/Madrid', language: 'en', email: `${plant('email', team)}@example.test`,
    phone: contact, emergencyContact: { name: contact, relation: contact, phone: contact },
  }));
  const assignmentId = newId();
  const assignment = expectOk(await therapist.caller.put(`/assignments/${assignmentId}`, {
    clientId: client.client.id, exerciseId: exerciseId('C6'), why: plant('why', shared), smallestDose: plant('dose', shared),
    whenWhere: plant('why', shared), obstacle: plant('why', shared), ifThen: plant('why', shared), confidence: 7,
    schedule: { startDate: today(), repeat: 'daily', times: ['09:00', '21:00'], count: 20 },
  })).body;
  await plantConsent(client, world.who(managers[0]!), plant('consent', shared));
  const occasionIds = assignment.occasions.map(({ id }: { id: string }) => id);
  await plantProposal(client, therapist, assignmentId, plant('proposal', shared));
  const responseId = newId();
  const body = {
    assignmentId, occasionId: occasionIds[0], startedAt: new Date().toISOString(), privateSteps: ['who'],
    answers: { direction: 'other', who: plant('private', [key]), 'what-other': plant('answer', shared), visibility: 'therapist' },
  };
  expectOk(await client.caller.put(`/responses/${responseId}`, body));
  const aside = await client.caller.put(`/responses/${responseId}`, { ...body, answers: { ...body.answers, 'what-other': plant('aside', []) } });
  if (aside.status !== 409) throw new Error(`another body under the same id should be set aside, got ${aside.status}`);
  const comment = plant('comment', shared);
  expectOk(await therapist.caller.put(`/responses/${responseId}/review`, { comment, comments: { 'what-other': comment }, skillRating: 3 }));
  await typeReview(therapist.caller, responseId, plant('review-draft', [team[0]!]));
  await saveReply(therapist.caller, plant('saved-reply', [team[0]!]));
  const safety = plant('safety-plan', shared);
  expectOk(await client.caller.put(`/clients/${client.client.id}/safety-plan`, planBody({
    signs: [safety, 'I go quiet.'], people: [{ name: safety, phone: safety, note: safety, for: 'help' }], reasons: [safety],
  })));
  await plantAbsence(world, client.client, therapist, {
    absence: plant('absence', colleaguesOf(world, therapist)), handOver: plant('hand-over', team),
  });
  await plantAppointment({ id: client.client.id, caller: client.caller }, therapist.caller, { shared: plant('appointment', shared), team: plant('appointment-note', team) });
  const draftId = newId();
  expectOk(await client.caller.put(`/me/drafts/${draftId}`, {
    assignmentId, startedAt: new Date().toISOString(), answers: { direction: 'other', 'what-other': plant('draft', [key]) }, step: 'what-other',
  }));
  return {
    assignmentId, occasionIds, responseId, draftId,
    keepsakeId: await plantCard(client, therapist, plant('answer', shared)),
    ...(await plantExercise(client, therapist, { published: plant('exercise', shared), draft: plant('exercise-draft', team) })),
    partnerToken: await plantPartner(client, therapist, { goalId: assignmentId, label: plant('partner', [key, `partner of ${key}`]) }),
    ...(await plantMessages(client, therapist, plant('message', shared))),
    ...(await plantNotes(client.client, therapist, {
      signed: plant('note', team), draft: plant('note-draft', [team[0]!]), psychotherapy: plant('psychotherapy', [team[0]!]),
    })),
    browser: await plantPhone(client, plant('device', [key])),
    ...(await plantPath(client, therapist, { why: plant('path', shared), program: plant('program', [team[0]!]) })),
    ...(await plantFiles(world, client, therapist, { shared: plant('answer', shared), own: plant('private', [key]) })),
  };
}

/** An exercise made of the client's own scene, done by them, and worked on since. */
async function plantExercise(
  { caller, client }: Somebody & { client: NonNullable<Somebody['client']> }, therapist: Somebody, words: { published: string; draft: string },
): Promise<{ exerciseId: string; versionId: string }> {
  const definition = rehearsalOf(words.published);
  const { id, versionId } = await publishExercise(therapist.caller, definition, { clientId: client.id });
  const assignmentId = newId();
  expectOk(await therapist.caller.put(`/assignments/${assignmentId}`, {
    clientId: client.id, exerciseId: id, schedule: { startDate: today(), repeat: 'daily', times: ['18:00'], count: 9 },
  }));
  expectOk(await caller.put(`/responses/${newId()}`, { assignmentId, startedAt: new Date().toISOString(), answers: rehearsed(definition, 'I said it.') }));
  expectOk(await therapist.caller.put(`/exercises/${id}`, { definition: rehearsalOf(words.draft) }, { 'if-match': '"1"' }));
  return { exerciseId: id, versionId };
}

/** Somebody who may know whether the planted plan was done, under a name that the client chose; all else stays unknown to them. */
async function plantPartner(
  { caller, client }: Somebody & { client: NonNullable<Somebody['client']> }, therapist: Somebody, given: { goalId: string; label: string },
): Promise<string> {
  const assignmentId = newId();
  expectOk(await therapist.caller.put(`/assignments/${assignmentId}`, {
    clientId: client.id, exerciseId: exerciseId('C4'), schedule: { startDate: today(), repeat: 'once', times: ['19:00'] },
  }));
  return (await makeLink(caller, assignmentId, given)).token;
}

/** A word from each side, with a document that came with one of them. */
async function plantMessages(
  { caller, client }: Somebody & { client: NonNullable<Somebody['client']> }, therapist: Somebody, words: string,
): Promise<{ messageId: string; sentFileId: string }> {
  await write(caller, client, words);
  const sentFileId = await uploadForClient(therapist.caller, client.id, 'document', pdf(500, words));
  const { id: messageId } = await write(therapist.caller, client, words, { files: [sentFileId] });
  return { messageId, sentFileId };
}

/** A phone under a name of its own, to which pushes come, and mail. */
async function plantPhone({ caller }: Somebody, label: string): Promise<TestBrowser> {
  const browser = new TestBrowser();
  await allow(caller, { push: true, quiet: null, maxPerDay: 6 });
  expectOk(await caller.put(`/me/push-subscriptions/${newId()}`, { ...browser.subscription, label }));
  return browser;
}

/** A path with words of its own for this client, and a program that its author shares with nobody. */
async function plantPath(
  { client }: Somebody & { client: NonNullable<Somebody['client']> }, { caller }: Somebody, words: { why: string; program: string },
): Promise<{ enrolmentId: string; programId: string }> {
  const both = (word: string) => ({ en: word, es: word });
  const steps = [stepOf('one', { rule: 'at-once' }, { why: both(words.why) }), stepOf('two', { rule: 'weekly', week: 2 }, { why: both(words.why) })];
  const enrolmentId = newId();
  expectOk(await caller.put(`/enrolments/${enrolmentId}`, { clientId: client.id, programId: programId('P3'), startsOn: today(), steps }));
  return { enrolmentId, programId: await createProgram(caller, [stepOf('one', { rule: 'at-once' })], { title: both(words.program) }) };
}

/** A name typed under a text of the practice. */
async function plantConsent(client: Somebody, manager: Somebody, name: string): Promise<void> {
  const textId = await publishConsentText(manager.caller, { askedOf: 'chosen' });
  expectOk(await client.caller.put(`/me/consents/${newId()}`, { textId, version: 1, language: 'en', name, agreed: true }));
}

/** A change that the client proposed, answered in words, and another one that waits. */
async function plantProposal(client: Somebody, therapist: Somebody, assignmentId: string, words: string): Promise<void> {
  const { id } = expectOk(await client.caller.put(`/me/assignments/${assignmentId}/proposal`, { kind: 'smaller', text: words })).body;
  expectOk(await therapist.caller.post(`/proposals/${id}/answer`, { accept: false, reply: words }));
  expectOk(await client.caller.put(`/me/assignments/${assignmentId}/proposal`, { kind: 'other', text: words }));
}

/** Two files that a response names, one of them among the private answers. */
async function plantFiles(
  { test }: World, client: Somebody & { client: NonNullable<Somebody['client']> }, therapist: Somebody, words: { shared: string; own: string },
): Promise<{ fileId: string; privateFileId: string }> {
  const assignmentId = await assignWithFiles(test, client.client, therapist.member!);
  const fileId = await upload(client.caller, 'photo', jpeg(500, words.shared));
  const privateFileId = await upload(client.caller, 'audio', wav(500, words.own));
  expectOk(await client.caller.put(`/responses/${newId()}`, {
    assignmentId, startedAt: new Date().toISOString(), privateSteps: ['sound'], answers: { place: [{ file: fileId }], sound: { file: privateFileId, seconds: 3 } },
  }));
  return { fileId, privateFileId };
}

/** A card that the client keeps of three kind sentences. */
async function plantCard(client: Somebody & { client: NonNullable<Somebody['client']> }, therapist: Somebody, words: string): Promise<string> {
  const assignmentId = newId();
  expectOk(await therapist.caller.put(`/assignments/${assignmentId}`, {
    clientId: client.client.id, exerciseId: exerciseId('A10'), schedule: { startDate: today(), repeat: 'once', times: ['20:00'] },
  }));
  expectOk(await client.caller.put(`/responses/${newId()}`, {
    assignmentId, startedAt: new Date().toISOString(),
    answers: { change: { before: 6, after: 4 }, 'statement-1': words, 'statement-2': words, 'statement-3': words, 'how-read': 'aloud', keep: 'statement-2' },
  }));
  const { cards } = expectOk(await client.caller.get('/me/keepsakes')).body;
  return cards[0].id;
}

const partner = (world: World): Caller => new Caller(world.test.url);

/** Opens every door that shows a planted text to those it was meant for. */
export async function readPlanted(world: World, canaries: Canaries, planted: Planted, given: { client: string; team: string[]; managers: string[] }): Promise<void> {
  const id = world.who(given.client).client!.id;
  const look = async (key: string, path: string): Promise<void> => canaries.sent(key, `GET ${path}`, expectOk(await world.who(key).caller.get(path)));
  for (const key of [given.client, ...given.team]) {
    await look(key, `/files/${planted.fileId}`);
    await look(key, `/responses/${planted.responseId}`);
    await look(key, `/assignments/${planted.assignmentId}`);
    await look(key, `/clients/${id}/safety-plan`);
    await look(key, `/clients/${id}/appointments`);
    if (key !== given.client) await look(key, `/clients/${id}/hand-over`);
    await look(key, `/clients/${id}/messages`);
    await look(key, `/files/${planted.sentFileId}`);
  }
  for (const key of colleaguesOf(world, world.who(given.team[0]!))) await look(key, '/absences?limit=200');
  canaries.sent(`partner of ${given.client}`, 'their link', expectOk(await partner(world).post('/partner-links/look', { token: planted.partnerToken })));
  await look(given.client, '/me/partner-links');
  await look(given.client, '/me/today');
  await look(given.client, '/me/program');
  await look(given.client, '/me/assignments');
  await look(given.team[0]!, `/programs/${planted.programId}`);
  for (const key of given.team) {
    await look(key, `/clients/${id}/proposals`);
    await look(key, `/clients/${id}`);
    await look(key, `/exercises/${planted.exerciseId}`);
    await look(key, `/enrolments/${planted.enrolmentId}`);
    await look(key, `/exercises/${planted.exerciseId}/draft`);
  }
  const notes = notePaths(id, planted);
  for (const key of given.team) for (const path of notes.team) await look(key, path);
  for (const path of notes.author) await look(given.team[0]!, path);
  await look(given.team[0]!, '/me/saved-replies');
  await look(given.client, '/me/consents');
  for (const key of given.team) await look(key, `/clients/${id}/consents`);
  for (const key of given.managers) await look(key, '/clients');
  await look(given.client, `/me/drafts/${planted.draftId}`);
  await look(given.client, '/me/keepsakes');
  await look(given.client, '/me/push-subscriptions');
  await look(given.client, '/me/learned');
  await look(given.client, '/me/answers.json');
  await look(given.client, '/me/answers.html');
  await look(given.client, `/files/${planted.privateFileId}`);
}
