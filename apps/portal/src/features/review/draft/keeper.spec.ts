import { jest } from '@jest/globals';
import { keptDraft } from '../../../lib/drafts';
import { ApiError } from '../../../lib/problem';
import { phone } from '../../../lib/testing/phone';
import { ReviewKeeper, type ServerDraft } from './keeper';
import { NO_WORDS } from './words';

/** A server that keeps one draft as ours does. */
class Server {
  draft: ServerDraft | null = null;
  down = false;
  saves = 0;
  save = async ({ comment = '', comments = {} }: { comment?: string; comments?: Record<string, string> }, revision: number) => {
    this.saves += 1;
    if (this.down) throw new ApiError(0, 'network.unreachable');
    if ((this.draft?.revision ?? 0) !== revision) throw new ApiError(412, 'review_draft.changed');
    const says = Boolean(comment || Object.keys(comments).length);
    this.draft = says ? { words: { comment, comments }, revision: revision + 1 } : null;
    return { revision: this.draft?.revision ?? 0 };
  };
  look = async () => this.draft;
}

describe('what is typed about a response', () => {
  let server: Server;
  beforeEach(() => {
    jest.useFakeTimers();
    phone();
    server = new Server();
  });
  afterEach(() => jest.useRealTimers());

  const open = () => new ReviewKeeper({ memberId: 'ana', responseId: 'r1', save: server.save, look: server.look, onChange: () => undefined }, server.draft);
  const rest = () => jest.advanceTimersByTimeAsync(1_000);
  const here = () => keptDraft<{ words: { comment: string } }>('review.ana', 'r1')?.content.words.comment;

  it('is on this device at once and on the server once the typing rests', async () => {
    const keeper = open();
    for (const comment of ['I', 'I no', 'I noticed']) keeper.change({ comment });
    expect([here(), keeper.state.kept, server.saves]).toEqual(['I noticed', 'here', 0]);
    await rest();
    expect([server.draft?.words.comment, keeper.state.kept, server.saves]).toEqual(['I noticed', 'kept', 1]);
  });

  it('is there again on another device, and on this one when the server never got it', async () => {
    open().change({ comment: 'I noticed', comments: { line: 'This' } });
    server.down = true;
    await rest();
    expect(open().state).toMatchObject({ words: { comment: 'I noticed', comments: { line: 'This' } }, kept: 'here', theirs: null });
    server.down = false;
    await rest();
    phone();
    expect(open().state).toMatchObject({ words: { comment: 'I noticed' }, kept: 'kept' });
  });

  it('goes when it is sent, and nothing that was on its way brings it back', async () => {
    const keeper = open();
    keeper.change({ comment: 'I noticed', comments: { line: 'This' } });
    await rest();
    keeper.change({ comment: 'I noticed that you stayed.' });
    await keeper.rest();
    server.draft = { words: { comment: '', comments: { line: 'This' } }, revision: 2 };
    keeper.sent('comment', server.draft);
    await rest();
    expect([server.saves, keeper.state.words.comment, here()]).toEqual([1, '', '']);
    server.draft = null;
    keeper.sent({ step: 'line' }, null);
    await rest();
    expect([keeper.state.kept, here(), server.draft]).toEqual(['nothing', undefined, null]);
  });

  it('asks which of two versions goes on, and loses neither before that', async () => {
    const [desk, laptop] = [open(), open()];
    desk.change({ comment: 'From the desk' });
    await rest();
    laptop.change({ comment: 'From the laptop' });
    await rest();
    expect(laptop.state).toMatchObject({ words: { comment: 'From the laptop' }, theirs: { words: { comment: 'From the desk' } } });
    expect(server.draft?.words.comment).toBe('From the desk');
    laptop.choose('mine');
    await rest();
    expect([server.draft?.words.comment, laptop.state.theirs]).toEqual(['From the laptop', null]);
    desk.change({ comment: 'From the desk again' });
    await rest();
    desk.choose('theirs');
    expect(desk.state.words.comment).toBe('From the laptop');
  });

  it('is nothing when it says nothing', async () => {
    const keeper = open();
    keeper.change({ comment: 'I' });
    await rest();
    keeper.change({ comment: ' ' });
    await rest();
    expect([server.draft, here(), keeper.state.kept]).toEqual([null, undefined, 'nothing']);
    expect(open().state.words).toEqual(NO_WORDS);
  });
});
