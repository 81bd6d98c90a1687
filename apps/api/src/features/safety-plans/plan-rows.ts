import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { PlanContactDto, SafetyPlanBody, SafetyPlanDto, SafetyPlanVersionDto } from './safety-plan.dto.js';

export interface VersionRow {
  [column: string]: unknown;
  number: number;
  saved_at: Date;
  member_id: string | null;
  author: string;
}

export interface PlanRow extends VersionRow {
  sealed_sections: Buffer;
  digest: Buffer;
}

/** Who saved it goes by the name they have now. */
const AUTHOR = `coalesce(m.name, c.name) as author`;
const FROM = `from safety_plan_version v
  join client c on c.practice_id = v.practice_id and c.id = v.client_id
  left join member m on m.practice_id = v.practice_id and m.id = v.member_id`;

/** One version of a client's plan, the newest unless its number is told. */
export const planRow = (tx: TenantTx, clientId: string, number: number | null = null): Promise<PlanRow | undefined> =>
  tx.maybe<PlanRow>(
    `select v.number, v.saved_at, v.member_id, v.sealed_sections, v.digest, ${AUTHOR} ${FROM}
     where v.practice_id = $1 and v.client_id = $2 and ($3::integer is null or v.number = $3) order by v.number desc limit 1`,
    [tx.practiceId, clientId, number],
  );

/** The versions of a client's plan below a number, the newest first. */
export const versionRows = (tx: TenantTx, clientId: string, below: number | null, most: number): Promise<VersionRow[]> =>
  tx.query<VersionRow>(
    `select v.number, v.saved_at, v.member_id, ${AUTHOR} ${FROM}
     where v.practice_id = $1 and v.client_id = $2 and ($3::integer is null or v.number < $3) order by v.number desc limit $4`,
    [tx.practiceId, clientId, below, most],
  );

/** The versions of a client's plan above a number that were saved until an instant, with their words, the first one first. */
export const planRowsAbove = (tx: TenantTx, clientId: string, { above, until, most }: { above: number; until: Date; most: number }): Promise<PlanRow[]> =>
  tx.query<PlanRow>(
    `select v.number, v.saved_at, v.member_id, v.sealed_sections, v.digest, ${AUTHOR} ${FROM}
     where v.practice_id = $1 and v.client_id = $2 and v.number > $3 and v.saved_at <= $4 order by v.number limit $5`,
    [tx.practiceId, clientId, above, until, most],
  );

const contact = ({ name, phone, note }: PlanContactDto) => ({ name, phone: phone ?? null, note: note || null });
const lines = (given: string[]): string[] => given.map((line) => line.trim());

/** What is kept of a body: every section in its order, nothing undefined. */
export const sectionsOf = (body: SafetyPlanBody): SafetyPlanBody => ({
  signs: lines(body.signs),
  helps: lines(body.helps),
  people: body.people.map((person) => ({ ...contact(person), for: person.for })),
  places: lines(body.places),
  professionals: body.professionals.map(contact),
  safer: lines(body.safer),
  reasons: lines(body.reasons),
});

/** The plan before anything was written. */
export const noPlan = (): SafetyPlanDto => ({
  signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [], revision: 0, savedAt: null, savedBy: null,
});

/** Where a version lies, for its seal: moved to another row it does not open. */
export const placeOf = (number: number): string => `safety_plan_version.sections:${number}`;

export const toVersion = ({ number, saved_at, member_id, author }: VersionRow): SafetyPlanVersionDto => ({
  revision: number, savedAt: saved_at.toISOString(), savedBy: { kind: member_id ? 'member' : 'client', name: author },
});

/** A version with its words. */
export const toPlan = (row: PlanRow, sealer: ClientSealer): SafetyPlanDto => ({
  ...sealer.open<SafetyPlanBody>(placeOf(row.number), row.sealed_sections), ...toVersion(row),
});
