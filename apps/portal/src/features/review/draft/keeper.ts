import { dropDraft, keepDraft, keptDraft } from '../../../lib/drafts';
import { ApiError } from '../../../lib/problem';
import { asBody, NO_WORDS, sameWords, saysNothing, type DraftWords } from './words';

/** As this device keeps it. */
interface Local {
  words: DraftWords;
  revision: number;
}

/** What the server keeps. */
export interface ServerDraft {
  words: DraftWords;
  revision: number;
}

export interface KeeperState {
  words: DraftWords;
  /** Nothing typed; typed and on its way; kept by the server; kept on this device alone. */
  kept: 'nothing' | 'keeping' | 'kept' | 'here';
  /** Other words that were typed on another device meanwhile. */
  theirs: ServerDraft | null;
  /** Goes up when the words are others than those that were typed here. */
  epoch: number;
}

interface Doors {
  memberId: string;
  responseId: string;
  save: (body: ReturnType<typeof asBody>, revision: number) => Promise<{ revision: number }>;
  /** The draft as the server has it now. */
  look: () => Promise<ServerDraft | null>;
  onChange: (state: KeeperState) => void;
}

const REST_MS = 800;

/**
 * Keeps what is typed about one response: on this device with every stroke, on the server once the typing rests. One save at a
 * time, each from the revision of the one before.
 */
export class ReviewKeeper {
  state: KeeperState;
  private revision: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private dirty = false;

  constructor(private readonly doors: Doors, server: ServerDraft | null) {
    const here = keptDraft<Local>(this.owner, doors.responseId)?.content;
    this.revision = server?.revision ?? 0;
    const words = server?.words ?? NO_WORDS;
    const other = here && !sameWords(here.words, words) ? here : null;
    this.state = { words, kept: saysNothing(words) ? 'nothing' : 'kept', theirs: null, epoch: 0 };
    if (!other) return;
    // What this device has and the server has not: saved from what it saw, else somebody has to choose.
    const isNewer = other.revision === this.revision;
    this.state = { ...this.state, words: other.words, kept: 'here', theirs: isNewer ? null : { words, revision: this.revision } };
    if (isNewer) this.soon();
  }

  /** Something was typed. */
  change(patch: Partial<DraftWords>): void {
    const words = { ...this.state.words, ...patch };
    const here = this.keepHere(words);
    this.set({ words, kept: saysNothing(words) ? 'nothing' : here ? 'here' : 'keeping' });
    this.soon();
  }

  /** Waits until nothing is on its way, so that nothing is kept again after it was sent. */
  async rest(): Promise<void> {
    clearTimeout(this.timer);
    this.dirty = false;
    await this.saving;
  }

  /** What was sent is no draft any more; the server has let it go too. */
  sent(part: 'comment' | { step: string }, server: ServerDraft | null): void {
    const { comment, comments } = this.state.words;
    const left = part === 'comment' ? { comment: '', comments } : { comment, comments: Object.fromEntries(Object.entries(comments).filter(([step]) => step !== part.step)) };
    this.revision = server?.revision ?? 0;
    this.keepHere(left);
    this.set({ words: left, kept: saysNothing(left) ? 'nothing' : 'kept', epoch: this.state.epoch + 1 });
    if (!sameWords(left, server?.words ?? NO_WORDS)) this.soon();
  }

  /** Of two versions one goes on. */
  choose(which: 'mine' | 'theirs'): void {
    const { theirs, words, epoch } = this.state;
    if (!theirs) return;
    this.revision = theirs.revision;
    this.set({ theirs: null, words: which === 'mine' ? words : theirs.words, kept: 'kept', epoch: epoch + 1 });
    this.keepHere(this.state.words);
    if (which === 'mine') this.soon();
  }

  /** The page closes: what rests is sent at once. */
  close(): void {
    clearTimeout(this.timer);
    if (this.dirty && !this.state.theirs) void this.save();
  }

  private get owner(): string {
    return `review.${this.doors.memberId}`;
  }

  private keepHere(words: DraftWords): boolean {
    if (!saysNothing(words)) return keepDraft<Local>(this.owner, this.doors.responseId, { words, revision: this.revision }) !== null;
    dropDraft(this.owner, this.doors.responseId);
    return true;
  }

  private soon(): void {
    this.dirty = true;
    clearTimeout(this.timer);
    if (!this.state.theirs) this.timer = setTimeout(() => void this.save(), REST_MS);
  }

  private save(): Promise<void> {
    this.saving ??= this.saveAll().finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  private async saveAll(): Promise<void> {
    while (this.dirty) {
      this.dirty = false;
      const { words } = this.state;
      try {
        this.revision = (await this.doors.save(asBody(words), this.revision)).revision;
      } catch (error) {
        await this.refused(error);
        return;
      }
      this.keepHere(this.state.words);
      if (!this.dirty) this.set({ kept: saysNothing(this.state.words) ? 'nothing' : 'kept' });
    }
  }

  /** Not kept there, and kept here: it goes with the next change. On another device it was changed: then somebody chooses. */
  private async refused(error: unknown): Promise<void> {
    if (!(error instanceof ApiError) || error.status !== 412) return;
    const theirs = (await this.doors.look().catch(() => null)) ?? { words: NO_WORDS, revision: 0 };
    if (!sameWords(theirs.words, this.state.words) && !saysNothing(theirs.words)) {
      this.set({ theirs });
      return;
    }
    this.revision = theirs.revision;
    this.soon();
  }

  private set(patch: Partial<KeeperState>): void {
    this.state = { ...this.state, ...patch };
    this.doors.onChange(this.state);
  }
}
