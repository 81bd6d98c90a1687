import { prepared } from '../../platform/database/prepared.js';

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
export interface LoadedRow {
  [column: string]: unknown;
  key_id: string | null;
  sealed_key: Buffer;
  exercise_id: string | null;
  version_id: string | null;
  /** The client's, for an entry without an occasion. */
  time_zone: string | null;
  known: KnownResponse | null;
  corrected: CorrectedResponse | null;
}

const call = (name: string, parameters: number): string =>
  `select * from ${name}(${Array.from({ length: parameters }, (_, i) => `$${i + 1}`).join(', ')})`;

/** practice, client, assignment, occasion or null, response, corrected response or null */
export const LOAD = prepared('response.load', call('response_load', 6));

/**
 * Keeps a response and all that follows from it. practice, id, client, assignment, occasion or null, version; begun, now, civil date (null: its occasion's), smaller,
 * corrects or null; private steps, digest, sealed answers, sealed private answers or null; codes and values observed;
 * exercise, codes and values its endings count; keepsakes and named files as JSON or null;
 * audit event, request.
 */
export const KEEP = prepared('response.keep', call('response_keep', 24));

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
