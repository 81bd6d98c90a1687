import { jest } from '@jest/globals';
import { TrialKeeper } from './TrialKeeper';

describe('the keeper of a trial', () => {
  it('holds what is entered and tells whoever draws it', () => {
    const keeper = new TrialKeeper();
    const drawn = jest.fn();
    const stop = keeper.subscribe(drawn);
    keeper.change({ answers: { wish: 'an evening' } });
    keeper.change({ smaller: true });
    expect(keeper.state.content).toMatchObject({ answers: { wish: 'an evening' }, smaller: true });
    expect(drawn).toHaveBeenCalledTimes(2);
    stop();
    keeper.change({ smaller: false });
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing anywhere, and never says that it did', async () => {
    const keeper = new TrialKeeper();
    keeper.change({ answers: { wish: 'an evening' } });
    await keeper.flush();
    await keeper.close();
    expect(keeper.state.kept.where).toBe('nowhere');
    expect(keeper.state.content.synced).toBe(false);
    expect(keeper.state.content.revision).toBeNull();
  });
});
