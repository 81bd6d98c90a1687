import { limits } from '../limits.js';
import { checks, isKind } from '../kinds/checks.js';
import { isRecord } from '../values.js';
import type { CodeMeaning } from '../kinds/kind.js';
import { kindOf } from '../kinds/registry.js';
import type { Step } from '../types/index.js';
import { checkCondition, type Earlier } from './condition.js';
import { checkFlags } from './labelled.js';
import { checkOffers } from './offers.js';
import { checkFields, checkId, checkList, checkOptionalText, type Report } from './report.js';
import { scoreItems } from './scores.js';

type Raw = Record<string, unknown>;

/** What every step may have. */
const stepFields = ['id', 'kind', 'prompt', 'help', 'optional', 'canBePrivate', 'when', 'offers', 'startsFrom'];

/** Goes through the steps in order, reporting what is wrong with each and gathering what later ones may ask about. */
class StepChecker {
  readonly ids = new Set<string>();
  readonly earlier: Earlier;
  private count = 0;
  private faults = 0;

  constructor(
    scores: unknown,
    private readonly tell: Report,
  ) {
    this.earlier = { steps: new Map(), scales: new Map(), codes: new Set(), scores: scoreItems(scores) };
  }

  private readonly report: Report = (path, code) => {
    this.faults += 1;
    this.tell(path, code);
  };

  list(value: unknown, path: string, nested: boolean): void {
    checkList(value, path, this.report, 1, limits.definitionSteps).forEach((step, index) => {
      this.count += 1;
      if (this.count === limits.definitionSteps + 1) this.report(path, 'too_many');
      if (this.count > limits.definitionSteps) return;
      if (isRecord(step)) this.step(step, `${path}.${index}`, nested);
      else this.report(`${path}.${index}`, 'not_an_object');
    });
  }

  private step(step: Raw, path: string, nested: boolean): void {
    const { report, earlier } = this;
    const before = this.faults;
    const named = checkId(step.id, `${path}.id`, report, this.ids);
    checkOptionalText(step.prompt, `${path}.prompt`, report);
    checkOptionalText(step.help, `${path}.help`, report);
    checkFlags(step, ['optional', 'canBePrivate'], path, report);
    checkOffers(step.offers, `${path}.offers`, report);
    checkCondition(step.when, `${path}.when`, earlier, report);
    if (!isKind(step.kind)) return report(`${path}.kind`, 'unknown_kind');
    if (nested && step.kind === 'before-after') return report(`${path}.kind`, 'kind_not_allowed_here');
    const carried = step.startsFrom === undefined || (step.startsFrom === 'last' && checks[step.kind].carriesOver);
    if (!carried) report(`${path}.startsFrom`, 'bad_value');
    checkFields(step, [...stepFields, ...checks[step.kind].fields], path, report);
    checks[step.kind].check(step, path, {
      report,
      condition: (when, at) => checkCondition(when, at, earlier, report),
      isEarlier: (id) => typeof id === 'string' && earlier.steps.has(id),
    });
    if (named) earlier.steps.set(step.id as string, step);
    const codes = this.faults === before ? this.codesOf(step) : (earlier.codes = null);
    if (step.kind === 'scale' && named) this.scale(step.id, `${path}.id`, 'after');
    if (step.kind === 'ladder' && named) this.scale(step.id, `${path}.id`, 'both');
    for (const { code, at } of codes ?? []) {
      if (step.kind !== 'before-after' || at === 'before') earlier.codes?.add(code);
    }
    if (step.kind === 'before-after') this.around(step, path);
    for (const { code } of codes ?? []) earlier.codes?.add(code);
  }

  /** The codes of a step in which no fault was found. */
  private codesOf(step: Raw): CodeMeaning[] {
    const sound = step as unknown as Step;
    return kindOf(sound).codes(sound);
  }

  private scale(id: unknown, path: string, known: 'before' | 'after' | 'both'): void {
    if (typeof id !== 'string') return;
    if (this.earlier.scales.has(id)) this.report(path, 'duplicate_id');
    this.earlier.scales.set(id, known);
  }

  private around(step: Raw, path: string): void {
    const scales = (Array.isArray(step.scales) ? step.scales : []).filter(isRecord);
    scales.forEach(({ id }, index) => this.scale(id, `${path}.scales.${index}.id`, 'before'));
    this.list(step.steps, `${path}.steps`, true);
    for (const { id } of scales) if (typeof id === 'string') this.earlier.scales.set(id, 'both');
  }

  /** Steps an option makes private may come before or after it, so they are looked at last. */
  privacy(): void {
    for (const [id, step] of this.earlier.steps) {
      if (step.kind !== 'choice' || !Array.isArray(step.options)) continue;
      step.options.filter(isRecord).forEach((option, index) => {
        if (option.makesPrivate === undefined) return;
        const path = `${id}.options.${index}.makesPrivate`;
        for (const target of checkList(option.makesPrivate, path, this.report, 1, limits.definitionSteps)) {
          const found = this.earlier.steps.get(target as string);
          if (!found) this.report(path, 'unknown_step');
          else if (!mayBePrivate(found)) this.report(path, 'not_private_step');
        }
      });
    }
  }
}

/** Whether a step, perhaps malformed, can hold the client's own words. */
const mayBePrivate = (step: Raw): boolean =>
  step.canBePrivate !== false && isKind(step.kind) && !!checks[step.kind].mayHoldFreeText?.(step);

/** Checks every step of a definition; answers with what endings and the smaller version may refer to. */
export function checkSteps({ steps, scores }: Raw, report: Report): { earlier: Earlier; ids: Set<string> } {
  const checker = new StepChecker(scores, report);
  checker.list(steps, 'steps', false);
  checker.privacy();
  return { earlier: checker.earlier, ids: checker.ids };
}
