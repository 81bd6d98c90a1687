import { agreementOf, type AgreementAnswer, type AgreementClause, type AgreementSignature, type AgreementStep } from '@attune/exercise/on-demand';

const BEGUN: AgreementAnswer = { version: 1, clauses: [] };

/** The answer as it is, for changing it; the engine has the last word on what of it can be read. */
export function draftOf(value: unknown): AgreementAnswer {
  return typeof value === 'object' && value !== null ? { ...BEGUN, ...value } : BEGUN;
}

/**
 * The agreement with its clauses changed. Whoever signed did so for other words: where the present version carries a
 * signature, the change begins the next version, and the signature stays with its own.
 */
export function withClauses(step: AgreementStep, value: unknown, clauses: AgreementClause[]): AgreementAnswer | undefined {
  const draft = draftOf(value);
  const signed = agreementOf(step, value).signatures.some(({ version }) => version === draft.version);
  const next = { ...draft, clauses, version: signed ? draft.version + 1 : draft.version };
  return clauses.length === 0 && !draft.signatures?.length ? undefined : next;
}

/** The agreement with one more signature for its present version. */
export function withSignature(value: unknown, signature: Omit<AgreementSignature, 'version'>): AgreementAnswer {
  const draft = draftOf(value);
  return { ...draft, signatures: [...(draft.signatures ?? []), { ...signature, version: draft.version }] };
}

/** The agreement without a role's signature of the present version. */
export function withoutSignature(value: unknown, role: string): AgreementAnswer {
  const { signatures = [], ...draft } = draftOf(value);
  const left = signatures.filter((each) => each.role !== role || each.version !== draft.version);
  return { ...draft, ...(left.length ? { signatures: left } : {}) };
}
