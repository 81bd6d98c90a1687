import type { Language, Localized } from '@attune/exercise';
import { eitherText } from './fields/localized';

const NAMING = ['prompt', 'about', 'label', 'title', 'body', 'says', 'does', 'text', 'scene'];
const LONGEST = 60;

/** The words something is known by, shortened; empty where it has none. */
export function labelOf(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null) return '';
  const record = value as Record<string, Localized | undefined>;
  const words = NAMING.map((key) => eitherText(record[key], language)).find((text) => text !== '') ?? eitherText(value as Localized, language);
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}
