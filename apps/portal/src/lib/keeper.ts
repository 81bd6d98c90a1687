import { ApiError, isPassing } from './problem';

/** A draft as the server has it. */
export interface Kept {
  revision: number;
  savedAt: string | null;
}

/** How a draft is sent; throws what the API answers. */
export type Save<T> = (draft: T, revision: number) => Promise<Kept>;

export type Keeping =
  /** The server has what is on the screen. */
  | 'saved'
  /** On its way, or about to be. */
  | 'saving'
  /** The line is down, or the server at its limit: tried again by itself. */
  | 'unreachable'
  /** Somebody else saved in the meantime: a person decides which one stays. */
  | 'changed'
  /** The server would not have it. */
  | 'refused';

export interface KeeperState {
  keeping: Keeping;
  revision: number;
  savedAt: string | null;
  error: unknown;
}

/** How long the typing rests before what was typed is sent. */
export const REST_MS = 800;
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Keeps a draft on the server: sends it once the typing rests, one request at a time and always the latest, and says
 * that it is saved only once the server has it. It outlives the page, so that nothing is lost by going back.
 */
export class Keeper<T> {
  #state: KeeperState;
  #wanted: T | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #watching = new Set<() => void>();

  constructor(
    private readonly save: Save<T>,
    { revision, savedAt }: Kept,
  ) {
    this.#state = { keeping: 'saved', revision, savedAt, error: null };
  }

  get state(): KeeperState {
    return this.#state;
  }

  /** What the server does not have yet; null once it has everything. */
  get unsaved(): T | null {
    return this.#wanted;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#watching.add(listener);
    return () => this.#watching.delete(listener);
  };

  /** Takes in what is on the screen now. */
  change(draft: T): void {
    this.#wanted = draft;
    if (this.#state.keeping === 'changed') return;
    this.#tell({ keeping: 'saving', error: null });
    this.#failures = 0;
    this.#later(REST_MS);
  }

  /** Sends at once what is still to be sent. Resolves when the server has it, or could not be made to take it. */
  flush(): Promise<void> {
    this.#stopWaiting();
    if (this.#sending) return this.#sending.then(() => this.flush());
    if (!this.#wanted || this.#state.keeping === 'changed') return Promise.resolve();
    this.#sending = this.#send(this.#wanted).finally(() => (this.#sending = null));
    return this.#sending;
  }

  /** Somebody else's draft gives way to this one. */
  async keepMine(theirs: number): Promise<void> {
    this.#tell({ keeping: 'saving', revision: theirs, error: null });
    await this.flush();
  }

  /** Theirs stays: nothing of this one is sent any more. */
  takeTheirs({ revision, savedAt }: Kept): void {
    this.#stopWaiting();
    this.#wanted = null;
    this.#tell({ keeping: 'saved', revision, savedAt, error: null });
  }

  #later(milliseconds: number): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #send(sent: T): Promise<void> {
    this.#tell({ keeping: 'saving', error: null });
    try {
      const { revision, savedAt } = await this.save(sent, this.#state.revision);
      this.#failures = 0;
      const all = this.#wanted === sent;
      if (all) this.#wanted = null;
      this.#tell({ keeping: all ? 'saved' : 'saving', revision, savedAt, error: null });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (isPassing(error)) {
      this.#later(AGAIN_MS[Math.min(this.#failures, AGAIN_MS.length - 1)]!);
      this.#failures += 1;
      return this.#tell({ keeping: 'unreachable', error });
    }
    const changed = error instanceof ApiError && error.status === 412;
    this.#tell({ keeping: changed ? 'changed' : 'refused', error });
  }

  #tell(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#watching) listener();
  }
}
