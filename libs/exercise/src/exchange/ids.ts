/** A name as an id of ours: lower case with dashes; `item` where nothing is left of it. */
export function slug(name: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) return name;
  const plain = name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 49)
    .replace(/^-+|-+$/g, '');
  return plain || 'item';
}

/** Names that are given out once; a second one of the same name gets a number. */
export class Names {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.taken.add(name);
  }

  /** This name, or the first free one after it (`name-2`). */
  unique(name: string): string {
    let free = name;
    for (let number = this.next.get(name) ?? 2; this.taken.has(free); number += 1) {
      free = `${name}-${number}`;
      this.next.set(name, number + 1);
    }
    this.taken.add(free);
    return free;
  }
}
