interface Moment {
  at: number;
  order: number;
  happen: (at: Date) => Promise<void>;
}

/** What happens when. Moments pass in the order of their time, and each may lead to later ones. */
export class Timeline {
  private readonly coming: Moment[] = [];
  private added = 0;

  /** @param until nothing happens from this instant on: what is planned for later is left out */
  constructor(private readonly until: Date) {}

  add(at: Date, happen: Moment['happen']): void {
    if (at >= this.until) return;
    const moment = { at: at.getTime(), order: (this.added += 1), happen };
    let low = 0;
    let high = this.coming.length;
    // Kept in falling order, so that the next moment is the last of the list.
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.coming[middle]!;
      if (other.at > moment.at || (other.at === moment.at && other.order < moment.order)) low = middle + 1;
      else high = middle;
    }
    this.coming.splice(low, 0, moment);
  }

  /** Lets everything happen. @param enter told the time of each moment before it begins */
  async run(enter: (at: Date) => void): Promise<void> {
    for (let moment = this.coming.pop(); moment; moment = this.coming.pop()) {
      const at = new Date(moment.at);
      enter(at);
      await moment.happen(at);
    }
  }
}
