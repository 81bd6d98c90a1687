/** What came with an import and has no place in this language: carried along, so that an export gives it back. */
export interface Kept {
  format: 'fhir-r4-questionnaire';
  /** The Questionnaire as it came. */
  questionnaire: Record<string, unknown>;
  /** The language its texts were taken for. */
  language: 'en' | 'es';
}
