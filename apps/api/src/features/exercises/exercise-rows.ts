import { editableExerciseScope, visibleExerciseScope } from '../../platform/access/row-rules.js';
import { currentContext } from '../../platform/context/request-context.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import { orUnreadable } from '../../platform/sealing/unreadable.js';
import { openDraftCard } from './drafts/draft-texts.js';
import type { ExerciseItemDto, ExerciseQuery } from './exercise.dto.js';
import { type ExerciseCard, type FullCard, openFullCard, UNREADABLE_CARD } from './exercise-card.js';

/** An exercise as lists read it: with the card of its current version, or of its draft when it was never published. */
export interface ExerciseRow {
  [column: string]: unknown;
  id: string;
  catalog_id: string | null;
  author_name: string | null;
  visibility: 'private' | 'practice' | null;
  client_id: string | null;
  archived: boolean;
  tags: string[];
  search_text: string;
  current_version_id: string | null;
  number: number | null;
  card: ExerciseCard | null;
  sealed_card: Buffer | null;
  key_id: string;
  sealed_key: Buffer;
  unpublished: boolean;
  favourite: boolean;
  own: boolean;
}

/** $1 the practice, $2 the member; what the caller may see. */
export const selectExercises = (): string => `
  select e.id, e.catalog_id, m.name as author_name, e.visibility, e.client_id, e.archived_at is not null as archived, e.tags, e.search_text,
    e.current_version_id, v.number, coalesce(v.card, d.card) as card, coalesce(v.sealed_card, d.sealed_card) as sealed_card, k.key_id, k.sealed_key,
    d.exercise_id is not null and d.digest is distinct from v.digest as unpublished, f.exercise_id is not null as favourite,
    ${editableExerciseScope('e')} as own
  from exercise e
  left join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id
  left join exercise_draft d on d.practice_id = e.practice_id and d.exercise_id = e.id
  left join member m on m.practice_id = e.practice_id and m.id = e.author_id
  left join client_key k on k.practice_id = e.practice_id and k.client_id = e.client_id
  left join exercise_favourite f on f.practice_id = e.practice_id and f.exercise_id = e.id and f.member_id = $2
  where e.practice_id = $1 and ${visibleExerciseScope('e')}`;

const SHELVES = {
  all: (): string => 'e.archived_at is null',
  mine: (): string => `e.archived_at is null and ${editableExerciseScope('e')}`,
  favourites: (): string => 'e.archived_at is null and f.exercise_id is not null',
  archived: (): string => 'e.archived_at is not null',
} satisfies Record<NonNullable<ExerciseQuery['shelf']>, () => string>;

/** $3 a tag or null, $4 a client to assign to or null. The tags of what is sealed are looked at once it is open. */
export const onShelf = ({ shelf = 'all' }: ExerciseQuery): string => `
  and ($3::text is null or $3 = any (e.tags) or e.client_id is not null) and ${SHELVES[shelf]()}
  and ($4::uuid is null or (e.current_version_id is not null and e.archived_at is null and (e.client_id is null or e.client_id = $4)))`;

/** What `selectExercises` and `onShelf` are given. */
export const shelfParams = (practiceId: string, { tag, assignableTo }: ExerciseQuery): unknown[] => [
  practiceId, currentContext().memberId ?? null, tag || null, assignableTo ?? null,
];

/** A row with its card, opened where it was sealed. */
export interface ShownExercise extends FullCard {
  row: ExerciseRow;
}

export function show(sealing: Sealing, row: ExerciseRow): ShownExercise {
  if (row.card) return { row, card: row.card, tags: row.tags, text: row.search_text };
  const sealer = sealing.clientSealer(row.client_id!, row.key_id, row.sealed_key);
  const { current_version_id: version, sealed_card: sealed } = row;
  return { row, ...(version ? openFullCard(sealer, version, sealed!) : orUnreadable(() => openDraftCard(sealer, row.id, sealed!), UNREADABLE_CARD)) };
}

export const toExerciseItem = ({ row, card, tags }: ShownExercise): ExerciseItemDto => ({
  id: row.id,
  catalogId: row.catalog_id,
  versionId: row.current_version_id,
  number: row.number,
  title: card.title,
  purpose: card.purpose,
  minutes: card.minutes,
  tags,
  kinds: card.kinds,
  own: row.own,
  authorName: row.author_name,
  visibility: row.visibility,
  clientId: row.client_id,
  favourite: row.favourite,
  archived: row.archived,
  unpublished: row.unpublished,
});
