import type { Item } from '../fhir.js';

/** An item to be placed, and the items it wants to stand in, outermost first. */
export interface Entry {
  linkId: string;
  within: readonly string[];
  /** Makes the item; `home` says whether it stands where it wants to. */
  make(home: boolean): Item;
  /** The item is the heading of a group of this link id and opens it. */
  opens?: boolean;
}

interface Open {
  linkId: string;
  items: Item[];
  /** Puts the items gathered into their parent. */
  item: Item | null;
}

/**
 * Puts items into the groups they came from, in the order given. A group stands once: what comes after it was closed,
 * or was never in it, stands beside it.
 */
export function arranged(entries: readonly Entry[], groupOf: (linkId: string) => Item | null): Item[] {
  const root: Open = { linkId: '', items: [], item: null };
  const stack: Open[] = [root];
  const used = new Set<string>();
  const filled = new Set(entries.flatMap(({ within, linkId }) => within.filter((each) => each !== linkId)));
  const top = (): Open => stack.at(-1)!;
  const close = (): void => {
    const { item, items } = stack.pop()!;
    if (item && items.length) item.item = [...(item.item ?? []), ...items];
  };
  const open = (item: Item): void => {
    used.add(item.linkId);
    top().items.push(item);
    stack.push({ linkId: item.linkId, items: [], item });
  };
  const enter = (within: readonly string[]): boolean => {
    let depth = 0;
    while (depth < within.length && stack[depth + 1]?.linkId === within[depth]) depth += 1;
    while (stack.length > depth + 1) close();
    for (const linkId of within.slice(depth)) {
      const group = used.has(linkId) ? null : groupOf(linkId);
      if (!group) return false;
      open({ ...group });
    }
    return true;
  };
  for (const { linkId, within, make, opens } of entries) {
    const home = enter(within);
    const item = make(home);
    if (used.has(linkId) || (opens && !filled.has(linkId))) top().items.push(asText(item));
    // What stands in a list of entries is read as one of its fields.
    else if (item.type === 'group' && item.repeats) top().items.push(item);
    else open({ ...item });
  }
  while (stack.length) close();
  return root.items;
}

/** The heading of a group that has nothing left in it, as a text. */
function asText(item: Item): Item {
  const { item: _item, repeats: _repeats, required: _required, code: _code, ...rest } = item;
  return { ...rest, type: 'display' };
}
