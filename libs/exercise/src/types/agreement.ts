import type { CivilDate, Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

export interface AgreementSection extends Labelled {
  /** Sentences to take over as they stand or to leave out. */
  clauses?: Labelled[];
  canWriteOwn?: boolean;
}

/** A written agreement, with oneself or between two: sections, clauses, signatures, versions. */
export interface AgreementStep extends StepBase {
  kind: 'agreement';
  prompt: Localized;
  sections: AgreementSection[];
  /** Who signs: one person alone, or two. */
  roles: Labelled[];
}

export interface AgreementClause {
  section: string;
  /** A clause of the section, or `own-1` to `own-12`. */
  id: string;
  /** The client's words: of an own clause, or instead of the definition's. */
  text?: string;
}

/** One person's word for one version of the text. */
export interface AgreementSignature {
  role: string;
  name: string;
  on: CivilDate;
  version: number;
}

export interface AgreementAnswer {
  /** From 1; any change of the clauses is a new version, which asks for signatures of its own. */
  version: number;
  clauses: AgreementClause[];
  signatures?: AgreementSignature[];
}
