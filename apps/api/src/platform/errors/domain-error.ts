import type { ErrorCode } from './error-catalog.js';

/** A fault of one field: where, which, and (for a person) what to do. */
export interface FieldFault {
  field: string;
  code: string;
  detail?: string;
}

export interface DomainErrorOptions {
  errors?: FieldFault[];
  /** Seconds to wait, sent as Retry-After. */
  retryAfter?: number;
}

/**
 * A refusal that the caller can understand. The code is stable and public; the catalog gives it a status and a
 * sentence. Nothing a person wrote may be put into it.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly options: DomainErrorOptions = {},
  ) {
    super(code);
  }
}

/** 422 with one fault per field. */
export const invalid = (...errors: FieldFault[]): DomainError => new DomainError('request.invalid', { errors });
