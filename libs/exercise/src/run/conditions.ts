import { sideNumber, sides } from '../kinds/before-after.js';
import { scaleNumber } from '../kinds/scale.js';
import { kindOf } from '../kinds/registry.js';
import type { Condition, Step } from '../types/index.js';
import { isBlank } from '../values.js';

interface ScaleFact {
  before?: number;
  after?: number;
}

/** What has been answered so far, gathered in the order of the steps; conditions are asked of it. */
export class Facts {
  private readonly tokens = new Map<string, string[]>();
  private readonly answered = new Set<string>();
  private readonly scales = new Map<string, ScaleFact>();

  /** Takes in one visible step's answer. */
  learn(step: Step, value: unknown): void {
    if (!isBlank(value)) this.answered.add(step.id);
    this.tokens.set(step.id, kindOf(step).tokens(step, value));
    if (step.kind === 'scale') this.scales.set(step.id, { after: scaleNumber(step, value) });
    if (step.kind !== 'before-after') return;
    for (const { id } of step.scales) {
      const [before, after] = sides.map((side) => sideNumber(step, value, side, id));
      this.scales.set(id, { before, after });
    }
  }

  /** Whether a condition holds; none at all always does. A step that is not shown counts as unanswered. */
  holds(when: Condition | undefined): boolean {
    if (when === undefined) return true;
    if ('any' in when) return when.any.some((each) => this.holds(each));
    if ('all' in when) return when.all.every((each) => this.holds(each));
    if ('scale' in when) return this.scaleHolds(when);
    if ('answered' in when) return this.answered.has(when.step) === when.answered;
    const given = this.tokens.get(when.step) ?? [];
    return 'is' in when ? when.is.some((id) => given.includes(id)) : !when.isNot.some((id) => given.includes(id));
  }

  private scaleHolds(when: Extract<Condition, { scale: string }>): boolean {
    const { before, after } = this.scales.get(when.scale) ?? {};
    if ('atLeast' in when) {
      const number = when.at === 'before' ? before : after;
      return number !== undefined && number >= when.atLeast;
    }
    if (before === undefined || after === undefined) return false;
    const change = after > before ? 'up' : after < before ? 'down' : 'same';
    return change === when.change;
  }
}
