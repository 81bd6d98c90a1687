import { allSteps, type TextStep } from '@attune/exercise/on-demand';
import type { OpenedResponse } from '../api';
import type { ProfilePicture } from '@attune/clinical/pictures';

type Entry = ProfilePicture['entries'][number];

/** Entries about the same person or the same group, in the order of time. */
export interface Group {
  key: string;
  /** As it was written last. */
  name: string;
  entries: Entry[];
}

/** Two ways to write a name are one name whatever their case, accents, spaces and points. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters || plain.trim();
}

/** Whom or what a response says it is about; nothing where it says so nowhere, or keeps it private. */
export function namedIn({ definition, answers }: Pick<OpenedResponse, 'definition' | 'answers'>): string | undefined {
  const step = allSteps(definition).find((each): each is TextStep => each.kind === 'text' && each.groups === true);
  const said = step && answers[step.id];
  return typeof said === 'string' && nameKey(said) !== '' ? said.trim() : undefined;
}

/** Entries by whom they are about, those with most entries first; `unnamed` are about nobody that can be read. */
export function groupsOf(entries: readonly Entry[], names: ReadonlyMap<string, string | undefined>): { groups: Group[]; unnamed: Entry[] } {
  const groups = new Map<string, Group>();
  const unnamed: Entry[] = [];
  for (const entry of entries) {
    const name = names.get(entry.responseId);
    if (name === undefined) {
      unnamed.push(entry);
      continue;
    }
    const key = nameKey(name);
    groups.set(key, { key, name, entries: [...(groups.get(key)?.entries ?? []), entry] });
  }
  return { groups: [...groups.values()].sort((a, b) => b.entries.length - a.entries.length), unnamed };
}

/** The first and the latest number of one score in a group; entries that left it open are passed over. */
export function endsOf({ entries }: Pick<Group, 'entries'>, score: number): { first: number; last: number; count: number } | null {
  const values = entries.flatMap(({ values }) => values[score] ?? []);
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined ? null : { first, last, count: values.length };
}
