type Happening = (at: Date) => Promise<void>;

interface Moment {
  at: number;
  order: number;
  whose: string | undefined;
  happen: Happening;
}

/** Moments this near to each other may pass side by side, when they are of different people. */
const NEAR_MS = 20 * 60_000;
const SIDE_BY_SIDE = 6;

/** What happens when. Moments pass in the order of their time, and each may lead to later ones. */
export class Timeline {
  /** In falling order, so that the next moment is the last of the list. */
  private readonly coming: Moment[] = [];
  private added = 0;

  /** @param until nothing happens from this instant on: what is planned for later is left out */
  constructor(private readonly until: Date) {}

  /** @param whose whom it happens to; what happens to nobody in particular, happens alone */
  add(at: Date, happen: Happening, whose?: string): void {
    if (at >= this.until) return;
    const moment = { at: at.getTime(), order: (this.added += 1), whose, happen };
    const place = this.coming.findIndex((other) => other.at < moment.at || (other.at === moment.at && other.order < moment.order));
    this.coming.splice(place < 0 ? this.coming.length : place, 0, moment);
  }

  /** Lets everything happen. @param enter runs a moment at its time */
  async run(enter: (at: Date, happen: () => Promise<void>) => Promise<void>): Promise<void> {
    for (let group = this.next(); group.length; group = this.next()) {
      const people = new Map<string | undefined, Moment[]>();
      for (const moment of group) people.set(moment.whose, [...(people.get(moment.whose) ?? []), moment]);
      await Promise.all(
        [...people.values()].map(async (moments) => {
          for (const { at, happen } of moments) await enter(new Date(at), () => happen(new Date(at)));
        }),
      );
    }
  }

  private next(): Moment[] {
    const first = this.coming.pop();
    if (!first) return [];
    const group = [first];
    const near = (moment: Moment | undefined): moment is Moment => Boolean(first.whose && moment?.whose && moment.at - first.at < NEAR_MS);
    while (group.length < SIDE_BY_SIDE && near(this.coming.at(-1))) group.push(this.coming.pop()!);
    return group;
  }
}
