import { keepDraft, keptDraft } from '../../lib/drafts';
import { ApiError } from '../../lib/problem';
import { sameWords, type DraftContent } from '../../lib/response-draft';
import type { FoundDraft, SavedDraft } from './api';

/** Where the latest change is kept. `page`: this browser keeps nothing and the server has not been reached. */
export interface Kept {
  where: 'nowhere' | 'page' | 'phone' | 'server';
  at: string;
}

export interface KeeperState {
  content: DraftContent;
  kept: Kept;
  /** What another device saved in between; both stay until one is chosen. */
  theirs: FoundDraft | null;
  /** It was sent already, from here or from another device. */
  sent: boolean;
}

/** How a draft reaches the server. */
export interface DraftPort {
  put: (responseId: string, draft: DraftContent) => Promise<SavedDraft>;
  find: (responseId: string) => Promise<FoundDraft | null>;
}

type Change = Partial<Pick<DraftContent, 'answers' | 'privateSteps' | 'smaller' | 'place'>>;

const PAUSE_MS = 800;
const AGAIN_MS = 15_000;

/**
 * Keeps one response while it is being written: on this phone with every change, on the server after a short pause,
 * one save at a time, and again by itself while the line is down. A correction stays on the phone.
 */
export class DraftKeeper {
  #state: KeeperState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #closed = false;
  #left = false;
  /** What was sent since the server last answered: any of it may be there, its answer lost on the way. */
  #tried: DraftContent[] = [];

  constructor(
    private readonly personId: string,
    private readonly responseId: string,
    private readonly port: DraftPort,
    start: { content: DraftContent; savedAt: string | null; theirs: FoundDraft | null },
  ) {
    const where = start.savedAt === null ? 'nowhere' : start.content.synced ? 'server' : 'phone';
    const kept: Kept = { where, at: start.savedAt ?? '' };
    this.#state = { content: start.content, kept, theirs: start.theirs, sent: false };
    // The page before may have sent it while it was being left.
    if (where === 'phone') this.#tried.push(start.content);
  }

  get state(): KeeperState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes a change in. Moving between screens alone begins no draft. */
  change(change: Change): void {
    const content = { ...this.#state.content, ...change, synced: false };
    if (Object.keys(content.answers).length === 0 && this.#state.kept.where === 'nowhere') {
      this.#set({ content });
      return;
    }
    this.#keep(content, 'phone');
    this.#schedule(PAUSE_MS);
  }

  /** Saves on the server now, if there is anything to save. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    const { content, kept, theirs, sent } = this.#state;
    if (this.#closed || theirs || sent || content.synced || content.corrects || kept.where === 'nowhere') return;
    this.#saving = this.#save(content).finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  /** Two devices wrote: goes on with the one chosen. */
  choose(which: 'mine' | 'theirs'): void {
    const { content, theirs } = this.#state;
    if (!theirs) return;
    this.#set({ theirs: null });
    if (which === 'theirs') {
      this.#keep(theirs.content, 'server', theirs.updatedAt);
      return;
    }
    this.#keep({ ...content, revision: theirs.content.revision, synced: false }, 'phone');
    this.#schedule(0);
  }

  /** Stops saving, before it is sent; waits for a save under way, so that none arrives after the response. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#saving;
  }

  /** Saves again: what was sent came back with something to look at. */
  reopen(): void {
    this.#closed = false;
  }

  /** The page is left: saves once more, and tries no longer. The phone keeps what the server has not. */
  leave(): void {
    void this.flush();
    this.#left = true;
  }

  /** The page is there (again). */
  arrive(): void {
    this.#left = false;
    void this.flush();
  }

  async #save(content: DraftContent): Promise<void> {
    try {
      const saved = await this.port.put(this.responseId, content);
      this.#tried = [];
      const latest = this.#state.content;
      const synced = latest === content;
      this.#keep({ ...latest, revision: saved.revision, synced }, synced ? 'server' : 'phone');
      if (!synced) this.#schedule(PAUSE_MS);
    } catch (error) {
      await this.#notSaved(error);
      this.#tried.push(content);
    }
  }

  async #notSaved(error: unknown): Promise<void> {
    const code = error instanceof ApiError ? error.code : '';
    if (code === 'draft.sent') this.#set({ sent: true });
    else if (code === 'draft.changed') await this.#compare();
    else this.#schedule(AGAIN_MS);
  }

  async #compare(): Promise<void> {
    try {
      const theirs = await this.port.find(this.responseId);
      const ours = [this.#state.content, ...this.#tried].some((each) => theirs && sameWords(each, theirs.content));
      if (theirs && !ours) {
        this.#set({ theirs });
        return;
      }
      this.#keep({ ...this.#state.content, revision: theirs?.content.revision ?? null }, 'phone');
      this.#schedule(0);
    } catch {
      this.#schedule(AGAIN_MS);
    }
  }

  #keep(content: DraftContent, where: 'phone' | 'server', at = new Date().toISOString()): void {
    // Once it is on its way, the phone's copy is the outbox's affair; and what was cleared since is not brought back.
    const gone = this.#left && keptDraft(this.personId, this.responseId) === null;
    const onPhone = this.#closed || gone || keepDraft(this.personId, this.responseId, content) !== null;
    this.#set({ content, kept: { where: where === 'phone' && !onPhone ? 'page' : where, at } });
  }

  #schedule(ms: number): void {
    if (this.#closed || this.#left) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #set(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
