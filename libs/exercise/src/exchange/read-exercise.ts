import { isRecord } from '../values.js';
import { refuse } from './error.js';
import { fromQuestionnaire, type ReadExercise, type ReadOptions } from './from-questionnaire.js';
import { importJson, jsonFormat } from './json.js';
import { parseJson } from './parse-json.js';

/**
 * An exercise from the text of a file: one of ours or a FHIR R4 Questionnaire, whichever it is.
 * @throws ExchangeError with every fault found; nothing else
 */
export function readExercise(text: string, options: ReadOptions = {}): ReadExercise {
  const file = parseJson(text);
  if (!isRecord(file)) refuse('', 'not_an_object');
  if ('resourceType' in file) return fromQuestionnaire(file, options);
  if (file.format === undefined) refuse('', 'unknown_format', jsonFormat);
  return { ...importJson(file), aside: [] };
}
