import { invalid } from '../errors/domain-error.js';

/** The header as the OpenAPI document describes it. */
export const IF_MATCH = { name: 'If-Match', required: false, description: 'The revision this was made from, in quotes.' };

/** The revision named by an `If-Match` header; undefined when there is none. @throws DomainError when it is no revision of ours */
export function revisionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match) throw invalid({ field: 'If-Match', code: 'not_a_revision', detail: 'Send the ETag that came with the last answer.' });
  return Number(match[1]);
}
