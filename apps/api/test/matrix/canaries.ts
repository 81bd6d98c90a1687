import { createHash } from 'node:crypto';
import type { Answer } from '../factories/caller.js';

/** What a canary stands for. Sealed ones never lie readable in a table; contact does, and names do. */
export const SEALED = ['answer', 'private', 'draft', 'why', 'dose', 'comment', 'aside', 'exercise', 'exercise-draft', 'path', 'proposal', 'safety-plan', 'consent', 'partner', 'message', 'device', 'note', 'note-draft', 'psychotherapy', 'review-draft', 'saved-reply', 'absence', 'hand-over', 'appointment', 'appointment-note'] as const;
export const PLAIN = ['name', 'email', 'contact', 'program'] as const;
export type CanaryKind = (typeof SEALED)[number] | (typeof PLAIN)[number];

interface Canary {
  kind: CanaryKind;
  of: string;
  readers: Set<string>;
}

const MARK = /cnry[0-9a-f]{16}/gi;

/** Random words planted in people's texts, and where they surfaced. */
export class Canaries {
  private readonly planted = new Map<string, Canary>();
  private readonly read = new Set<string>();
  readonly leaks: string[] = [];

  constructor(private readonly seed: number) {}

  /** The word of this kind in the texts of `of`; it may be shown to `readers` alone. */
  plant(kind: CanaryKind, of: string, readers: string[]): string {
    const word = `cnry${createHash('sha256').update(`${this.seed}|${kind}|${of}`).digest('hex').slice(0, 16)}`;
    this.planted.set(word, { kind, of, readers: new Set(readers) });
    return word;
  }

  /** Looks through everything that a person was sent. */
  sent(to: string, where: string, { headers, text }: Answer): void {
    const all = `${text}\n${[...headers].map((pair) => pair.join(': ')).join('\n')}`;
    for (const word of new Set(all.match(MARK)?.map((found) => found.toLowerCase()))) {
      const canary = this.planted.get(word)!;
      if (canary.readers.has(to)) this.read.add(`${word} ${to}`);
      else this.leaks.push(`${canary.kind} of ${canary.of} reached ${to} by ${where}`);
    }
  }

  /** Looks for canaries where none of these kinds belongs. */
  absent(where: string, text: string, kinds: readonly CanaryKind[] = [...SEALED, ...PLAIN]): void {
    for (const [word, { kind, of }] of this.planted) {
      const hex = Buffer.from(word).toString('hex');
      const base64 = Buffer.from(word).toString('base64').slice(0, 24);
      if (kinds.includes(kind) && [word, hex, base64].some((form) => text.includes(form))) this.leaks.push(`${kind} of ${of} lies in ${where}`);
    }
  }

  /** Whom a canary was meant for and never reached: then its absence elsewhere would prove nothing. */
  unread(): string[] {
    return [...this.planted].flatMap(([word, { kind, of, readers }]) =>
      [...readers].filter((reader) => !this.read.has(`${word} ${reader}`)).map((reader) => `${kind} of ${of} was never read by ${reader}`));
  }

  get count(): number {
    return this.planted.size;
  }
}
