import { ExchangeError, exchangeLimits, readExercise, type Fault, type ReadExercise } from '@attune/exercise/exchange';
import type { Language } from '../../../lib/texts';

/** What a file turned out to be. */
export type Reading =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'faulty'; faults: readonly Fault[] }
  | { state: 'read'; text: string; exercise: ReadExercise; language: Language };

/** Reads the text of a file; whatever is in it, there is an answer. */
export function readText(text: string, language: Language): Reading {
  try {
    return { state: 'read', text, exercise: readExercise(text, { language }), language };
  } catch (error) {
    if (error instanceof ExchangeError) return { state: 'faulty', faults: error.faults };
    throw error;
  }
}

/** A file's text, unless it is too large to be looked at. */
export async function textOf(file: File): Promise<string | Reading> {
  const detail = `${exchangeLimits.bytes}`;
  return file.size > exchangeLimits.bytes ? { state: 'faulty', faults: [{ path: '', code: 'too_large', detail }] } : file.text();
}

/** Whether the file left open which language its texts are in, so that a person has to say it. */
export const isLanguageOpen = ({ definition }: ReadExercise): boolean =>
  definition.kept !== undefined && definition.kept.questionnaire.language === undefined;
