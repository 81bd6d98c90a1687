import { invalid } from '../errors/domain-error.js';

/** The revision named by an `If-Match` header; undefined when there is none. @throws DomainError when it is no revision of ours */
export function revisionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match) throw invalid({ field: 'If-Match', code: 'not_a_revision', detail: 'Send the ETag that came with the last answer.' });
  return Number(match[1]);
}
