import { allSteps, type ExerciseDefinition } from '@attune/exercise';
import { searchable } from '../../platform/http/searchable.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable } from '../../platform/sealing/unreadable.js';

/** What lists and the client's Today show of a definition. Kept beside it, because a definition may be 80 kB. */
export interface ExerciseCard {
  title: ExerciseDefinition['title'];
  quietTitle: ExerciseDefinition['quietTitle'];
  purpose: ExerciseDefinition['purpose'];
  minutes: number;
  smaller: { minutes: number; about: ExerciseDefinition['title'] } | null;
  kinds: string[];
}

export const cardOf = (definition: ExerciseDefinition): ExerciseCard => ({
  title: definition.title,
  quietTitle: definition.quietTitle,
  purpose: definition.purpose,
  minutes: definition.minutes,
  smaller: definition.smaller ? { minutes: definition.smaller.minutes, about: definition.smaller.about } : null,
  kinds: [...new Set(allSteps(definition).map((step) => step.kind))],
});

/** Everything that a search for an exercise looks through, in both languages: one line a text, the two titles first. */
export function searchTextOf({ title, purpose, needs, tags }: ExerciseDefinition): string {
  const parts = [title.en, title.es, purpose.en, purpose.es, ...(needs?.en ?? []), ...(needs?.es ?? []), ...tags];
  return searchable(parts.join('\n'));
}

/** A card with all that lists and searches ask for beside it. Of an exercise for one client it is sealed as a whole. */
export interface FullCard {
  card: ExerciseCard;
  tags: string[];
  /** What a search looks through (`searchTextOf`). */
  text: string;
}

export const fullCardOf = (definition: ExerciseDefinition): FullCard => ({
  card: cardOf(definition),
  tags: definition.tags,
  text: searchTextOf(definition),
});

const place = (versionId: string): string => `exercise.card:${versionId}`;

export const sealCard = (sealer: ClientSealer, versionId: string, card: FullCard): Buffer => sealer.seal(place(versionId), card);

/** The title of an exercise that cannot be read: it says so wherever a list names it. */
export const UNREADABLE_TITLE: Readonly<ExerciseCard['title']> = { en: 'An exercise that cannot be read', es: 'Un ejercicio que no se puede leer' };

/** In place of a card that cannot be read. */
export const UNREADABLE_CARD: Readonly<FullCard> = {
  card: { title: UNREADABLE_TITLE, quietTitle: UNREADABLE_TITLE, purpose: { en: '', es: '' }, minutes: 0, smaller: null, kinds: [] }, tags: [], text: '',
};

/** For lists alone: what is written anew comes from the definition, never from a card. */
export const openFullCard = (sealer: ClientSealer, versionId: string, sealed: Buffer): FullCard =>
  orUnreadable(() => sealer.open<FullCard>(place(versionId), sealed), UNREADABLE_CARD);

/** The card of a version as a query found it, opened when it was made for the sealer's client. */
export function openCard(sealer: ClientSealer, versionId: string, row: { card: ExerciseCard | null; sealed_card: Buffer | null }): ExerciseCard {
  return row.card ?? openFullCard(sealer, versionId, row.sealed_card!).card;
}
