import type { ExerciseDefinition, Score, Step } from '../../types/index.js';
import type { Comparable } from '../asking.js';
import type { Item, Questionnaire } from '../fhir.js';
import { readQuestionnaire } from '../from-questionnaire.js';
import type { Placed, Reading } from '../read/reading.js';
import { ExchangeError } from '../error.js';
import { checkValue } from '../parse-json.js';
import { soundQuestionnaire } from '../read/rules.js';
import { placesOf } from './writing.js';

/** What was kept, if it can still be read: a file of ours may have been written by anyone. */
function soundOrNull(kept: unknown): Questionnaire | null {
  try {
    checkValue(kept);
    return soundQuestionnaire(kept);
  } catch (error) {
    if (error instanceof ExchangeError) return null;
    throw error;
  }
}

/** The Questionnaire an exercise came from, and what was made of it then: known by reading it again. */
export class Foreign {
  private readonly byStep = new Map<string, { linkId: string; step: Step }>();
  private readonly scores: Map<string, { linkId: string; score: Score }>;

  private constructor(
    readonly questionnaire: Questionnaire,
    readonly definition: ExerciseDefinition,
    private readonly reading: Reading,
  ) {
    const { stepOf, scoreOf } = reading;
    const linkOf = new Map([...stepOf].map(([linkId, step]) => [step.id, linkId]));
    for (const { step } of placesOf(definition)) {
      const linkId = linkOf.get(step.id);
      if (linkId !== undefined) this.byStep.set(step.id, { linkId, step });
    }
    this.scores = new Map(
      [...scoreOf].flatMap(([linkId, id]) => {
        const score = definition.scores?.find((each) => each.id === id);
        return score ? [[id, { linkId, score }] as const] : [];
      }),
    );
  }

  /** What a definition kept; nothing where it kept nothing, or nothing that can be read. */
  static of({ kept }: ExerciseDefinition): Foreign | null {
    const questionnaire = kept && soundOrNull(kept.questionnaire);
    if (!questionnaire) return null;
    const { definition, reading } = readQuestionnaire(questionnaire, kept.language, false);
    return new Foreign(questionnaire, definition, reading);
  }

  /** The item a step came from, and the step it was then. */
  of(stepId: string): { linkId: string; step: Step; item: Item; within: string[] } | undefined {
    const found = this.byStep.get(stepId);
    const place = found && this.placed.get(found.linkId);
    return found && place && { ...found, ...place };
  }

  score(id: string): { linkId: string; score: Score; item: Item } | undefined {
    const found = this.scores.get(id);
    const place = found && this.placed.get(found.linkId);
    return found && place && { ...found, item: place.item };
  }

  /** A group without what stands in it; its words belong to its heading. Null where that heading is to open it. */
  group(linkId: string, definition: ExerciseDefinition): Item | null {
    const item = this.placed.get(linkId)?.item;
    const heading = this.reading.stepOf.get(linkId);
    if (item?.type !== 'group' || item.repeats) return null;
    if (!heading) return this.bare(item);
    if (definition.steps.some(({ id }) => id === heading.id)) return null;
    const { text: _text, _text: _beside, ...rest } = this.bare(item);
    return rest as Item;
  }

  private bare({ item: _item, ...rest }: Item): Item {
    return rest;
  }

  /**
   * Whether an item beneath one that became no step is placed by itself: it became a step, or holds or is carried as
   * one.
   */
  isPlacedAlone(linkId: string): boolean {
    const { stepOf, carried } = this.reading;
    if (stepOf.has(linkId) || carried.has(linkId)) return true;
    return (this.placed.get(linkId)?.item.item ?? []).some((each) => this.isPlacedAlone(each.linkId));
  }

  /** The link ids of the items a file had beside one, itself among them. */
  siblings(linkId: string): string[] {
    const parent = this.placed.get(linkId)?.within.at(-1);
    const items = parent === undefined ? this.questionnaire.item : this.placed.get(parent)?.item.item;
    return (items ?? []).map((each) => each.linkId);
  }

  /** What each option of a question stood for. */
  answersOf(linkId: string): ReadonlyMap<string, Comparable> | undefined {
    return this.reading.answers.get(linkId);
  }

  /** The id a question has inside the repeat it belongs to. */
  entryOf(linkId: string): string | undefined {
    return this.reading.entryOf.get(linkId);
  }

  get placed(): ReadonlyMap<string, Placed> {
    return this.reading.placed;
  }

  /** The items that became nothing of ours and go back as they are. */
  get carried(): ReadonlySet<string> {
    return this.reading.carried;
  }

  /** Every link id in use, those of entries inside groups among them. */
  links(): string[] {
    return [...this.placed.keys()];
  }
}
