import { limits } from '../limits.js';
import { isRecord, jsonBytes } from '../values.js';
import { checkFields, type Report } from './report.js';

/** Reports what was kept of an import in a form that no export could give back, or that is too large. */
export function checkKept(kept: unknown, report: Report): void {
  if (kept === undefined) return;
  if (!isRecord(kept)) return report('kept', 'not_an_object');
  checkFields(kept, ['format', 'questionnaire', 'language'], 'kept', report);
  if (kept.format !== 'fhir-r4-questionnaire') report('kept.format', 'bad_value');
  if (kept.language !== 'en' && kept.language !== 'es') report('kept.language', 'bad_value');
  if (!isRecord(kept.questionnaire)) return report('kept.questionnaire', 'not_an_object');
  if (jsonBytes(kept.questionnaire) > limits.kept) report('kept.questionnaire', 'too_large');
}
