import type { ExerciseDefinition } from '@attune/exercise';
import { openDraft, saveDraft, type Draft } from '../api';
import { BuilderKeeper } from './keeper';

/** A draft opened for writing, with what keeps it. */
export interface Building {
  draft: Draft;
  /** What it is now: the server's, or what the server does not have yet. */
  definition: ExerciseDefinition;
  keeper: BuilderKeeper;
}

/** Drafts of which the server does not have everything: they outlive their page, and are found again by the next. */
const open = new Map<string, Building>();

/** Opens a draft: as the server has it, or as it was left here when the line was down. */
export async function openBuilding(id: string): Promise<Building> {
  const left = open.get(id);
  await left?.keeper.flush();
  const unsaved = left?.keeper.unsaved;
  if (left && unsaved) return { ...left, definition: unsaved };
  const draft = await openDraft(id);
  const keeper = new BuilderKeeper((definition, revision) => saveDraft(id, definition, revision), draft);
  const building = { draft, definition: draft.definition, keeper };
  open.set(id, building);
  watch();
  return building;
}

let watching = false;

/** As long as anything is unsaved the tab asks before it closes, and a line that comes back is used at once. */
function watch(): void {
  if (watching) return;
  watching = true;
  window.addEventListener('beforeunload', (event) => {
    if ([...open.values()].some(({ keeper }) => keeper.unsaved !== null)) event.preventDefault();
  });
  window.addEventListener('online', () => {
    for (const { keeper } of open.values()) void keeper.flush();
  });
}
