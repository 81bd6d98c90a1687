import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { ScheduleDto } from './schedule.dto.js';

export const PROPOSAL_KINDS = ['other-time', 'smaller', 'pause', 'stop', 'other'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];
/** `lapsed`: the assignment ended before anybody answered. */
export const PROPOSAL_STATES = ['open', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a client would like to change about an assignment. */
export interface ProposalRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  assignment_id: string;
  kind: ProposalKind;
  sealed_text: Buffer | null;
  schedule: ScheduleDto | null;
  state: ProposalState;
  revision: number;
  created_at: Date;
  answered_by_name: string | null;
  answered_at: Date | null;
  sealed_reply: Buffer | null;
}

/** Columns of `ProposalRow`, from `plan_proposal p` and `PROPOSAL_JOINS`. */
export const PROPOSAL_COLUMNS = `p.id, p.client_id, p.assignment_id, p.kind, p.sealed_text, p.schedule, p.state, p.revision, p.created_at,
  w.name as answered_by_name, p.answered_at, p.sealed_reply`;
export const PROPOSAL_JOINS = 'left join member w on w.practice_id = p.practice_id and w.id = p.answered_by';

const place = (part: 'text' | 'reply', id: string): string => `plan_proposal.${part}:${id}`;

/** The words of one, sealed; null where nothing is said. */
export const sealWords = (sealer: ClientSealer, part: 'text' | 'reply', id: string, words: string | null | undefined): Buffer | null =>
  words ? sealer.seal(place(part, id), words) : null;

const wordsIn = ({ id, sealed_text: text, sealed_reply: reply }: ProposalRow, sealer: ClientSealer): Readable & { text: string | null; reply: string | null } =>
  orUnreadable(
    () => ({ text: text && sealer.open<string>(place('text', id), text), reply: reply && sealer.open<string>(place('reply', id), reply) }),
    { text: null, reply: null, ...UNREADABLE },
  );

/** What both sides read of one. */
export const toProposal = (row: ProposalRow, sealer: ClientSealer) => ({
  id: row.id,
  kind: row.kind,
  ...wordsIn(row, sealer),
  schedule: row.schedule,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  answeredBy: row.answered_by_name,
  answeredAt: row.answered_at?.toISOString() ?? null,
});
