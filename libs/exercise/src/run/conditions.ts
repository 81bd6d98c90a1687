import { kindOf } from '../kinds/registry.js';
import { countOf, type Pair } from '../kinds/kind.js';
import type { Condition, Score, Step } from '../types/index.js';
import { isBlank } from '../values.js';
import { mergeNumbers } from './numbers.js';
import { itemValue, scoreValue } from './scores.js';

interface Learned {
  step: Step;
  value: unknown;
  /** What conditions compare with, once one asked. */
  tokens?: string[];
}

/** Whether a number is there and lies within the bounds, both included. */
const within = (value: number | undefined, { atLeast = -Infinity, atMost = Infinity }: Bounds): boolean =>
  value !== undefined && value >= atLeast && value <= atMost;

interface Bounds {
  atLeast?: number;
  atMost?: number;
}

/** What has been answered so far, gathered in the order of the steps; conditions are asked of it. */
export class Facts {
  private readonly learned = new Map<string, Learned>();
  private numbers: Map<string, number> | null = null;

  constructor(private readonly scores: readonly Score[] = []) {}

  /** Takes in one visible step's answer. */
  learn(step: Step, value: unknown): void {
    this.learned.set(step.id, { step, value });
    this.numbers = null;
  }

  /** Whether a condition holds; none at all always does. A step that is not shown counts as unanswered. */
  holds(when: Condition | undefined): boolean {
    if (when === undefined) return true;
    if ('any' in when) return when.any.some((each) => this.holds(each));
    if ('all' in when) return when.all.every((each) => this.holds(each));
    if ('not' in when) return !this.holds(when.not);
    if ('number' in when) return within(this.number(when.number), when);
    if ('count' in when) return within(this.count(when.count), when);
    if ('scale' in when) return this.scaleHolds(when);
    if ('answered' in when) return this.isAnswered(when.step) === when.answered;
    const given = this.tokens(when.step);
    return 'is' in when ? when.is.some((id) => given.includes(id)) : !when.isNot.some((id) => given.includes(id));
  }

  /** A score as it stands; undefined while too many of its items are open. */
  score(score: Score): number | undefined {
    return scoreValue(
      score,
      score.items.map(({ step }) => {
        const found = this.learned.get(step);
        return found && itemValue(found.step, found.value);
      }),
    );
  }

  private isAnswered(id: string): boolean {
    return !isBlank(this.learned.get(id)?.value);
  }

  private tokens(id: string): string[] {
    const found = this.learned.get(id);
    if (!found) return [];
    found.tokens ??= kindOf(found.step).tokens(found.step, found.value);
    return found.tokens;
  }

  private count(id: string): number {
    const found = this.learned.get(id);
    return found ? countOf(kindOf(found.step), found.step, found.value) : 0;
  }

  private number(code: string): number | undefined {
    const score = this.scores.find(({ id }) => id === code);
    if (score) return this.score(score);
    this.numbers ??= new Map(
      mergeNumbers([...this.learned.values()]).map((each): [string, number] => [each.code, each.value]),
    );
    return this.numbers.get(code);
  }

  private pair(scaleId: string): Pair | undefined {
    for (const { step, value } of this.learned.values()) {
      const found = kindOf(step)
        .pairs?.(step, value)
        .find(({ id }) => id === scaleId);
      if (found) return found;
    }
    return undefined;
  }

  private scaleHolds(when: Extract<Condition, { scale: string }>): boolean {
    const { before, after } = this.pair(when.scale) ?? {};
    if (!('change' in when)) return within(when.at === 'before' ? before : after, when);
    if (before === undefined || after === undefined) return false;
    const change = after > before ? 'up' : after < before ? 'down' : 'same';
    return change === when.change;
  }
}
