import { jest } from '@jest/globals';
import type { ExerciseDefinition } from '@attune/exercise';
import fc from 'fast-check';
import { ApiError, unreachable } from '../../../lib/problem';
import { BuilderKeeper, REST_MS, type KeptDraft, type SaveDraft } from './keeper';

const named = (en: string) => ({ title: { en, es: en } }) as ExerciseDefinition;

/** A server that holds one draft and its revision; what it answers waits until it is let go. */
class Server {
  revision = 3;
  held: ExerciseDefinition | null = null;
  fails: Error[] = [];
  sent = 0;

  save: SaveDraft = async (definition, revision): Promise<KeptDraft> => {
    this.sent += 1;
    await Promise.resolve();
    const failure = this.fails.shift();
    if (failure) throw failure;
    if (revision !== this.revision) throw new ApiError(412, 'exercise.changed_meanwhile');
    this.revision += 1;
    this.held = definition;
    return { revision: this.revision, savedAt: 'now', problems: [] };
  };
}

function begin() {
  const server = new Server();
  const keeper = new BuilderKeeper(server.save, { revision: 3, savedAt: null });
  return { server, keeper };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends the last of what was typed once the typing rests, and says saved only then', async () => {
  const { server, keeper } = begin();
  keeper.change(named('A'));
  await jest.advanceTimersByTimeAsync(REST_MS - 1);
  keeper.change(named('AB'));
  await jest.advanceTimersByTimeAsync(REST_MS - 1);
  expect([server.sent, keeper.state.keeping]).toEqual([0, 'saving']);
  await jest.advanceTimersByTimeAsync(1);
  expect([server.sent, server.held?.title.en, keeper.state.keeping, keeper.unsaved]).toEqual([1, 'AB', 'saved', null]);
});

it('does not say saved while more was typed than the server has', async () => {
  const { server, keeper } = begin();
  const said: string[] = [];
  keeper.subscribe(() => said.push(keeper.state.keeping));
  keeper.change(named('A'));
  const sending = keeper.flush();
  keeper.change(named('AB'));
  await sending;
  expect(said).not.toContain('saved');
  await keeper.flush();
  expect([server.held?.title.en, server.revision, keeper.state.keeping]).toEqual(['AB', 5, 'saved']);
});

it('tries again by itself while the line is down, and loses nothing', async () => {
  const { server, keeper } = begin();
  server.fails = [unreachable(), unreachable()];
  keeper.change(named('A'));
  await jest.advanceTimersByTimeAsync(REST_MS);
  expect([keeper.state.keeping, keeper.unsaved?.title.en]).toEqual(['unreachable', 'A']);
  await jest.advanceTimersByTimeAsync(60_000);
  expect([server.held?.title.en, keeper.state.keeping]).toEqual(['A', 'saved']);
});

it('stops when somebody else saved, and goes on with whichever is chosen', async () => {
  const { server, keeper } = begin();
  server.revision = 9;
  keeper.change(named('mine'));
  await keeper.flush();
  expect(keeper.state.keeping).toBe('changed');
  keeper.change(named('mine too'));
  await jest.advanceTimersByTimeAsync(60_000);
  expect([server.sent, server.held]).toEqual([1, null]);
  await keeper.keepMine(9);
  expect([server.held?.title.en, keeper.state.revision]).toEqual(['mine too', 10]);
  server.revision = 20;
  keeper.change(named('late'));
  await keeper.flush();
  keeper.takeTheirs({ revision: 20, savedAt: 'then' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect([keeper.unsaved, keeper.state.keeping, server.held?.title.en]).toEqual([null, 'saved', 'mine too']);
});

it('keeps what the server refuses and says so', async () => {
  const { server, keeper } = begin();
  server.fails = [new ApiError(422, 'request.invalid')];
  keeper.change(named('A'));
  await keeper.flush();
  expect([keeper.state.keeping, keeper.unsaved?.title.en]).toEqual(['refused', 'A']);
});

it('ends with the last words on the server, however edits, tries and dead lines follow each other', async () => {
  const act = fc.oneof(
    fc.string().map((text) => ({ do: 'type' as const, text })),
    fc.constant({ do: 'flush' as const }),
    fc.constant({ do: 'drop' as const }),
    fc.integer({ min: 0, max: 4_000 }).map((ms) => ({ do: 'wait' as const, ms })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const { server, keeper } = begin();
      let last: string | undefined;
      keeper.subscribe(() => {
        if (keeper.state.keeping === 'saved') expect(server.held?.title.en).toBe(last);
      });
      for (const each of acts) {
        if (each.do === 'type') {
          last = each.text;
          keeper.change(named(each.text));
        } else if (each.do === 'flush') void keeper.flush();
        else if (each.do === 'drop') server.fails.push(unreachable());
        else await jest.advanceTimersByTimeAsync(each.ms);
      }
      await jest.advanceTimersByTimeAsync(1_000_000);
      expect([server.held?.title.en, keeper.unsaved]).toEqual([last, null]);
    }),
    { numRuns: 60 },
  );
});
