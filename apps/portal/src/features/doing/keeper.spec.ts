import { jest } from '@jest/globals';
import fc from 'fast-check';
import { clearDrafts, keptDraft } from '../../lib/drafts';
import { ApiError, unreachable } from '../../lib/problem';
import type { DraftContent } from '../../lib/response-draft';
import { phone } from '../../lib/testing/phone';
import type { FoundDraft } from './api';
import { DraftKeeper, type DraftPort } from './keeper';

const EMPTY: DraftContent = {
  assignmentId: 'a',
  occasionId: null,
  corrects: null,
  startedAt: '2026-11-03T20:00:00.000Z',
  answers: {},
  privateSteps: [],
  smaller: false,
  place: null,
  revision: null,
  synced: false,
};

type Line = 'up' | 'down' | 'deaf';

/** A server with one draft. `down`: nothing arrives. `deaf`: it saves, and its answer is lost on the way. */
class Server implements DraftPort {
  line: Line = 'up';
  draft: DraftContent | null = null;
  sent = false;
  saves = 0;

  put = async (_id: string, draft: DraftContent) => {
    await Promise.resolve();
    if (this.line === 'down') throw unreachable();
    if (this.sent) throw new ApiError(409, 'draft.sent');
    const revision = this.draft?.revision ?? null;
    if (this.draft && draft.revision !== revision) throw new ApiError(412, 'draft.changed');
    this.draft = { ...draft, revision: (revision ?? 0) + 1 };
    this.saves += 1;
    if (this.line === 'deaf') throw unreachable();
    return { revision: this.draft.revision!, updatedAt: '2026-11-03T20:01:00.000Z' };
  };

  find = async (): Promise<FoundDraft | null> => {
    await Promise.resolve();
    if (this.line !== 'up') throw unreachable();
    return this.draft && { updatedAt: '2026-11-03T20:01:00.000Z', content: { ...this.draft, synced: true } };
  };

  /** Another device writes over what is there. */
  elsewhere(answers: DraftContent['answers']): void {
    this.draft = { ...(this.draft ?? EMPTY), answers, revision: (this.draft?.revision ?? 0) + 1 };
  }
}

const begin = (server: Server, content: DraftContent = EMPTY) =>
  new DraftKeeper('mara', 'r1', server, { content, savedAt: null, theirs: null });
const pass = (ms = 60_000) => jest.advanceTimersByTimeAsync(ms);
const onPhone = () => keptDraft<DraftContent>('mara', 'r1')?.content;

beforeEach(() => {
  jest.useFakeTimers();
  phone();
});
afterEach(() => jest.useRealTimers());

it('keeps every change on the phone at once, and on the server after a pause', async () => {
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ answers: { note: 'a' } });
  expect(keeper.state.kept.where).toBe('phone');
  expect(onPhone()?.answers).toEqual({ note: 'a' });
  expect(server.draft).toBeNull();
  keeper.change({ answers: { note: 'ab' } });
  await pass();
  expect(server.draft?.answers).toEqual({ note: 'ab' });
  expect(server.saves).toBe(1);
  expect(keeper.state.kept.where).toBe('server');
});

it('begins no draft while nothing was answered', async () => {
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ place: { n: 2, of: 5, screen: 'weather' } });
  await pass();
  expect(onPhone()).toBeUndefined();
  expect(server.draft).toBeNull();
});

it('says that a browser which keeps nothing has kept nothing, until the server has it', async () => {
  phone({ full: true });
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ answers: { note: 'a' } });
  expect(keeper.state.kept.where).toBe('page');
  await pass();
  expect(keeper.state.kept.where).toBe('server');
});

it('shows what another device wrote, keeps both, and goes on with the one chosen', async () => {
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ answers: { note: 'mine' } });
  await pass();
  server.elsewhere({ note: 'theirs' });
  keeper.change({ answers: { note: 'mine, longer' } });
  await pass();
  expect(keeper.state.theirs?.content.answers).toEqual({ note: 'theirs' });
  expect(server.draft?.answers).toEqual({ note: 'theirs' });
  expect(onPhone()?.answers).toEqual({ note: 'mine, longer' });
  keeper.choose('mine');
  await pass();
  expect(server.draft?.answers).toEqual({ note: 'mine, longer' });
  server.elsewhere({ note: 'theirs again' });
  keeper.change({ answers: { note: 'x' } });
  await pass();
  keeper.choose('theirs');
  expect(keeper.state.content.answers).toEqual({ note: 'theirs again' });
  expect(onPhone()?.answers).toEqual({ note: 'theirs again' });
});

it('does not take its own save for another device when the answer to it was lost', async () => {
  const server = new Server();
  const keeper = begin(server);
  server.line = 'deaf';
  keeper.change({ answers: { note: 'a' } });
  await pass(1_000);
  keeper.change({ answers: { note: 'ab' } });
  server.line = 'up';
  await pass();
  expect(keeper.state.theirs).toBeNull();
  expect(server.draft?.answers).toEqual({ note: 'ab' });
});

it('does not take what the page before sent while it was left for another device', async () => {
  const server = new Server();
  const before = begin(server);
  before.change({ answers: { happening: 'One.' } });
  const content = onPhone()!;
  server.line = 'deaf';
  before.leave();
  await pass();
  server.line = 'up';
  const after = new DraftKeeper('mara', 'r1', server, { content, savedAt: '2026-11-03T20:01:00.000Z', theirs: null });
  after.change({ answers: { happening: 'One and two.' } });
  await pass();
  expect(after.state.theirs).toBeNull();
  expect(server.draft?.answers).toEqual({ happening: 'One and two.' });
});

it('keeps a correction on the phone alone', async () => {
  const server = new Server();
  const keeper = begin(server, { ...EMPTY, corrects: 'r0', answers: { note: 'a' } });
  keeper.change({ answers: { note: 'b' } });
  await pass();
  expect(server.draft).toBeNull();
  expect(onPhone()?.answers).toEqual({ note: 'b' });
});

it('hears that the response was sent from elsewhere', async () => {
  const server = new Server();
  server.sent = true;
  const keeper = begin(server);
  keeper.change({ answers: { note: 'a' } });
  await pass();
  expect(keeper.state.sent).toBe(true);
});

it('brings nothing back to a phone that was cleared after the page was left', async () => {
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ answers: { note: 'a' } });
  keeper.leave();
  clearDrafts();
  await pass();
  expect(server.draft?.answers).toEqual({ note: 'a' });
  expect(onPhone()).toBeUndefined();
});

it('lets no save arrive after it was closed', async () => {
  const server = new Server();
  const keeper = begin(server);
  keeper.change({ answers: { note: 'a' } });
  await keeper.close();
  await pass();
  expect(server.saves).toBe(0);
});

it('brings the last words to the server whatever the line did, and never asks about its own', async () => {
  const line = fc.constantFrom<Line>('up', 'down', 'deaf');
  const act = fc.record({ line, wait: fc.integer({ min: 0, max: 20_000 }), word: fc.string({ minLength: 1 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      phone();
      const server = new Server();
      const keeper = begin(server);
      for (const each of acts) {
        server.line = each.line;
        keeper.change({ answers: { note: each.word } });
        expect(onPhone()?.answers).toEqual({ note: each.word });
        await pass(each.wait);
      }
      server.line = 'up';
      await pass(120_000);
      expect(keeper.state.theirs).toBeNull();
      expect(server.draft?.answers).toEqual({ note: acts.at(-1)!.word });
      expect(keeper.state.kept.where).toBe('server');
    }),
    { numRuns: 60 },
  );
});
