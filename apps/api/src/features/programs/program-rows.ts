import { weeksOf } from '@attune/clinical/programs';
import { createHash } from 'node:crypto';
import { editableProgramScope, visibleExerciseScope, visibleProgramScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import { searchable } from '../../platform/http/searchable.js';
import { canonicalJson } from '../../platform/sealing/canonical-json.js';
import type { ExerciseCard } from '../exercises/exercise-card.js';
import type { PathStepDto } from './path.dto.js';
import type { PathStepGiven } from './path-steps.js';
import type { ProgramItemDto, ProgramQuery } from './program.dto.js';

/** What a program says, whoever wrote it. */
export interface ProgramGiven {
  title: LocalizedDto;
  purpose: LocalizedDto;
  tags: string[];
  steps: PathStepGiven[];
}

export interface ProgramRow {
  [column: string]: unknown;
  id: string;
  catalog_id: string | null;
  title: LocalizedDto;
  purpose: LocalizedDto;
  weeks: number | null;
  tags: string[];
  own: boolean;
  author_name: string | null;
  visibility: 'private' | 'practice' | null;
  archived: boolean;
  steps: number;
  digest: Buffer;
  revision: number;
}

/** $1 the practice; what the caller may see. */
export const selectPrograms = (): string => `
  select p.id, p.catalog_id, p.title, p.purpose, p.weeks, p.tags, ${editableProgramScope('p')} as own, m.name as author_name, p.visibility,
    p.archived_at is not null as archived, p.digest, p.revision,
    (select count(*) from program_step s where s.practice_id = p.practice_id and s.program_id = p.id) as steps
  from program p left join member m on m.practice_id = p.practice_id and m.id = p.author_id
  where p.practice_id = $1 and ${visibleProgramScope('p')}`;

const SHELVES = {
  all: (): string => 'p.archived_at is null',
  mine: (): string => `p.archived_at is null and ${editableProgramScope('p')}`,
  archived: (): string => 'p.archived_at is not null',
} satisfies Record<NonNullable<ProgramQuery['shelf']>, () => string>;

/** $2 the words of a search: every one of them stands somewhere. */
export const onProgramShelf = ({ shelf = 'all' }: ProgramQuery): string =>
  `and ${SHELVES[shelf]()} and not exists (select from unnest($2::text[]) as word where position(word in p.search_text) = 0)`;

export const wordsOf = (search = ''): string[] => searchable(search).split(/\s+/).filter(Boolean);

export const toProgramItem = (row: ProgramRow): ProgramItemDto => ({
  id: row.id, catalogId: row.catalog_id, title: row.title, purpose: row.purpose, weeks: row.weeks, tags: row.tags, own: row.own,
  authorName: row.author_name, visibility: row.visibility, archived: row.archived, steps: row.steps,
});

interface ProgramStepRow extends PathStepGiven {
  [column: string]: unknown;
  card: ExerciseCard | null;
}

/** The steps of a program, in order; of an exercise that the caller does not see, the id alone. */
export async function readProgramSteps(tx: TenantTx, programId: string): Promise<PathStepDto[]> {
  const rows = await tx.query<ProgramStepRow>(
    `select s.id, s.exercise_id as "exerciseId", s.release, s.plan, s.why, case when ${visibleExerciseScope('e')} then v.card end as card
     from program_step s
     join exercise e on e.practice_id = s.practice_id and e.id = s.exercise_id
     left join exercise_version v on v.practice_id = e.practice_id and v.id = e.current_version_id
     where s.practice_id = $1 and s.program_id = $2 order by s.position`,
    [tx.practiceId, programId],
  );
  return rows.map(({ id, exerciseId, release, plan, why, card }) => ({
    id, exerciseId, exerciseTitle: card?.title ?? null, minutes: card?.minutes ?? null, release, plan, why,
  }));
}

/** Equal programs have equal digests. */
export const digestOf = (given: ProgramGiven & { visibility: string | null }): Buffer => createHash('sha256').update(canonicalJson(given)).digest();

/** What lists and searches keep of a program. */
export const indexOf = ({ title, purpose, tags, steps }: ProgramGiven): { searchText: string; weeks: number | null } => ({
  searchText: searchable([title.en, title.es, purpose.en, purpose.es, ...tags].join('\n')),
  weeks: weeksOf(steps.map(({ release }) => release)),
});

/** Writes the steps of a program in place of those it had. */
export function writeProgramSteps(tx: TenantTx, programId: string, steps: readonly PathStepGiven[]): void {
  tx.write('delete from program_step where practice_id = $1 and program_id = $2', [tx.practiceId, programId]);
  tx.write(
    `insert into program_step (practice_id, program_id, id, position, exercise_id, release, plan, why)
     select $1, $2, s.id, s.position, s.exercise_id, s.release, s.plan, s.why
     from unnest($3::text[], $4::integer[], $5::uuid[], $6::jsonb[], $7::jsonb[], $8::jsonb[]) as s (id, position, exercise_id, release, plan, why)`,
    [
      tx.practiceId, programId, steps.map(({ id }) => id), steps.map((_, index) => index), steps.map(({ exerciseId }) => exerciseId),
      steps.map(({ release }) => JSON.stringify(release)), steps.map(({ plan }) => JSON.stringify(plan)), steps.map(({ why }) => (why ? JSON.stringify(why) : null)),
    ],
  );
}
