import { Keeper, type Kept, type Save } from '../../lib/keeper';

/** What is being written, by id. It outlives its page: what the server does not have yet is found again by the next. */
const open = new Map<string, Keeper<never>>();

/** The keeper of a note: the one that still holds something unsaved, else a new one from what the server has. */
export function keeperOf<T>(id: string, kept: Kept, save: Save<T>): Keeper<T> {
  const left = open.get(id) as unknown as Keeper<T> | undefined;
  if (left?.unsaved) return left;
  const keeper = new Keeper<T>(save, kept);
  open.set(id, keeper as unknown as Keeper<never>);
  watch();
  return keeper;
}

/** Nothing of this note is sent any more: it was signed or thrown away. */
export function letGo(id: string): void {
  open.delete(id);
}

let watching = false;

/** As long as anything is unsaved the tab asks before it closes, and a line that comes back is used at once. */
function watch(): void {
  if (watching) return;
  watching = true;
  window.addEventListener('beforeunload', (event) => {
    if ([...open.values()].some(({ unsaved }) => unsaved !== null)) event.preventDefault();
  });
  window.addEventListener('online', () => {
    for (const keeper of open.values()) void keeper.flush();
  });
}
