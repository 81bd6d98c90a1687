/** One field the API did not accept. */
export interface FieldProblem {
  field: string;
  code: string;
  detail?: string;
}

/**
 * A refusal of the API (RFC 9457), or the line being down (`status` 0, code `network.unreachable`). Texts for people
 * are chosen by `code`; `detail` is for engineers and is never shown.
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly correlationId: string | null = null,
    /** Seconds the API asks to wait before the next try; null when it did not say. */
    readonly retryAfter: number | null = null,
  ) {
    super(code);
    this.name = 'ApiError';
  }

  /** The code the API gave for one field, undefined when that field was fine. */
  fault(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.code;
  }
}

/** The server could not be reached at all. */
export function unreachable(): ApiError {
  return new ApiError(0, 'network.unreachable');
}

/** Whether an error means "try again later" rather than "this was refused". */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504);
}

/** Reads a refusal; an answer that is no problem document (a proxy's page) becomes `http.<status>`. */
export async function problemFrom(response: Response): Promise<ApiError> {
  const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const retryAfter = Number.isNaN(wait) ? null : wait;
  const body: unknown = await response.json().catch(() => null);
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const code = typeof problem.code === 'string' ? problem.code : `http.${response.status}`;
  const correlationId = typeof problem.correlationId === 'string' ? problem.correlationId : null;
  return new ApiError(response.status, code, fieldProblems(problem.errors), correlationId, retryAfter);
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (item): item is FieldProblem =>
      typeof item === 'object' && item !== null && typeof item.field === 'string' && typeof item.code === 'string',
  );
}
