import type { Condition, Language, Localized, Step } from '../../types/index.js';
import type { Aside, AsideReason } from '../aside.js';
import type { Asked, Comparable } from '../asking.js';
import { extensionsOf } from '../elements.js';
import { urls, type Item, type Questionnaire } from '../fhir.js';
import { Names, slug } from '../ids.js';
import { Choices } from './options.js';
import { readText } from '../texts.js';

/** Where an item stands, and what must hold for the groups around it. */
export interface Scope {
  path: string;
  when: Condition[];
}

/** An item of a Questionnaire and where it stands among the others. */
export interface Placed {
  item: Item;
  /** The link ids of the items around it, outermost first. */
  within: string[];
}

/** Everything gathered while one Questionnaire is read. */
export class Reading {
  readonly asides: Aside[] = [];
  /** What conditions may ask about each question, by its link id; later questions are not there yet. */
  readonly asked = new Map<string, Asked>();
  /** The step each item became, by link id; items that became none are not here. */
  readonly stepOf = new Map<string, Step>();
  readonly placed = new Map<string, Placed>();
  /** Items that became no step and come back as they are, with all beneath them. */
  readonly carried = new Set<string>();
  /** What the questions of one entry became inside their repeat, by link id. */
  readonly entryOf = new Map<string, string>();
  /** What each option stands for in the file, by the link id of its question. */
  readonly answers = new Map<string, Map<string, Comparable>>();
  /** Items another system works out by itself, until it is known which of them are scores. */
  readonly calculated: { item: Item; path: string }[] = [];
  /** The score an item became, by link id. */
  readonly scoreOf = new Map<string, string>();
  readonly names = new Names();
  readonly choices: Choices;
  private silent = 0;

  constructor(
    readonly questionnaire: Questionnaire,
    readonly language: Language,
    /** Whether extensions of ours are believed. */
    readonly trusting: boolean,
  ) {
    this.choices = new Choices(questionnaire, language);
  }

  text(item: Item): Localized {
    return readText(item, 'text', this.language);
  }

  id(linkId: string): string {
    return this.names.unique(slug(linkId));
  }

  tell(path: string, what: string, why: AsideReason, item?: Item): void {
    if (this.silent > 0) return;
    const label = item?.text;
    this.asides.push({ path, what, why, ...(label ? { label: label.slice(0, 200) } : {}) });
  }

  /** Does something without telling what is left aside: for what we wrote ourselves. */
  quietly<T>(quiet: boolean, act: () => T): T {
    this.silent += quiet ? 1 : 0;
    try {
      return act();
    } finally {
      this.silent -= quiet ? 1 : 0;
    }
  }

  /** Tells of every field and extension that nobody here reads. */
  tellRest(element: Item, path: string, fields: readonly string[], extensions: readonly string[]): void {
    for (const key of Object.keys(element))
      if (!fields.includes(key) && key !== 'extension') this.tell(`${path}.${key}`, key, 'kept', element);
    for (const { url } of extensionsOf(element))
      if (url !== urls.ours && !extensions.includes(url)) this.tell(`${path}.extension`, url, 'kept', element);
  }
}
