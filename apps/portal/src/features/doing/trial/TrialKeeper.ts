import { DraftKeeper, type DraftPort, type KeeperState } from '../keeper';

type Change = Parameters<DraftKeeper['change']>[0];

/** Never asked: a trial saves nothing. */
const NOWHERE: DraftPort = {
  put: () => Promise.reject(new Error('a trial is not saved')),
  find: () => Promise.resolve(null),
};

/** Holds a trial while the page is open: nothing is kept on this device, nothing reaches the server. */
export class TrialKeeper extends DraftKeeper {
  #trial: KeeperState;
  #watching = new Set<() => void>();

  constructor() {
    const content = {
      assignmentId: '',
      occasionId: null,
      corrects: null,
      startedAt: new Date().toISOString(),
      answers: {},
      privateSteps: [],
      smaller: false,
      place: null,
      revision: null,
      synced: false,
    };
    super('', '', NOWHERE, { content, savedAt: null, theirs: null });
    this.#trial = super.state;
  }

  override get state(): KeeperState {
    return this.#trial;
  }

  override subscribe = (listener: () => void): (() => void) => {
    this.#watching.add(listener);
    return () => this.#watching.delete(listener);
  };

  override change(change: Change): void {
    this.#trial = { ...this.#trial, content: { ...this.#trial.content, ...change } };
    for (const listener of this.#watching) listener();
  }

  override async flush(): Promise<void> {
    // Nothing is saved, so there is nothing to bring forward.
  }
}
