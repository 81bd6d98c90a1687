import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { prepared } from '../../platform/database/prepared.js';
import type { ResponseBody } from './response.dto.js';

/** A response that is kept already, as `response_load` tells it. */
export interface KnownResponse {
  clientId: string;
  /** The keyed digest of its body, in hex. */
  mac: string;
  versionId: string;
  occasionId: string | null;
  unprompted: boolean;
  localDate: string;
  submittedAt: string;
}

/** The entry that a correction corrects. */
export interface CorrectedResponse {
  /** Its correction, when it has one already. */
  by: string | null;
  versionId: string;
  occasionId: string | null;
  localDate: string;
}

/** All that must be known of a submission before it may be kept. */
export interface Loaded {
  key_id: string | null;
  /** In hex. */
  sealed_key: string;
  exercise_id: string | null;
  version_id: string | null;
  /** The client's, for an entry without an occasion. */
  time_zone: string | null;
  known: KnownResponse | null;
  corrected: CorrectedResponse | null;
}

/** practice, client, assignment, occasion or null, response, corrected response or null */
export const LOAD = prepared('response.load', 'select to_json(f) as found from response_load($1, $2, $3, $4, $5, $6) f');

/** The arguments of `response_load` after practice and client. */
export const loadArgs = (id: string, { assignmentId, occasionId, corrects }: Sent): unknown[] => [assignmentId, occasionId ?? null, id, corrects ?? null];

type Sent = Pick<ResponseBody, 'assignmentId' | 'occasionId' | 'corrects'>;

/** As {@link loadArgs} of a request that nobody checked yet: none unless every one is an id. */
export function uncheckedLoadArgs({ params, body }: FastifyRequest): unknown[] | undefined {
  const args = loadArgs((params as { id: string }).id, (body ?? {}) as Sent);
  return args.every((id, i) => (typeof id === 'string' && isUUID(id)) || (id === null && i % 2 === 1)) ? args : undefined;
}

/**
 * Keeps a response and all that follows from it. practice, id, client, assignment, occasion or null, version; begun, now, civil date (null: its occasion's), smaller,
 * corrects or null; private steps, digest, sealed answers, sealed private answers or null; codes and values observed;
 * exercise, codes and values its endings count; keepsakes and named files as JSON or null;
 * audit event, request.
 */
export const KEEP = prepared(
  'response.keep',
  `select * from response_keep(${Array.from({ length: 24 }, (_, i) => `$${i + 1}`).join(', ')})`,
);

/** As `KEEP`, with what the entry calls for at the end. */
export const KEEP_MARKED = prepared(
  'response.keep_marked',
  `select * from response_keep_marked(${Array.from({ length: 25 }, (_, i) => `$${i + 1}`).join(', ')})`,
);

/** What is only known once it is kept. */
export interface KeptRow {
  [column: string]: unknown;
  /** False when nothing was written: the steps in `missing` name files that are not there, or else the occasion is not. */
  kept: boolean;
  missing: string[] | null;
  unprompted: boolean;
  local_date: string;
  totals: Record<string, number> | null;
}

export const READ_COUNTS = `
  select code, total from client_count where practice_id = $1 and client_id = $2 and exercise_id = $3`;
