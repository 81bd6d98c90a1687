import { createRequire } from 'node:module';
import type { FieldFault } from '../../platform/errors/domain-error.js';

const SHORTEST = 12;
const LONGEST = 200;
/** Below this a mailbox name is found by chance in many a good sentence. */
const TELLING_NAME = 4;

let common: Set<string> | undefined;

/** Loaded with the first password that is chosen: few processes ever meet one, and the lists are large. */
function commonPasswords(): Set<string> {
  if (common) return common;
  // The package's ES module imports JSON without saying so, which Node refuses; its CommonJS form loads.
  const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-common') as { dictionary: Record<string, string[]> };
  return (common = new Set((dictionary['passwords-common'] ?? []).map((word) => word.toLowerCase())));
}

/** A common word that was only lengthened: said again and again, or with a few figures or signs behind it. */
function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  const unit = /^(.+?)\1+$/.exec(plain)?.[1];
  const forms = [plain, plain.replace(/[\d\W_]+$/, ''), plain.replace(/^[\d\W_]+/, ''), ...(unit ? [unit] : [])];
  return unit?.length === 1 || forms.some((form) => commonPasswords().has(form));
}

/**
 * What is wrong with a new password, if anything: length (in characters as a person counts them) and being guessable;
 * no rules of composition (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordFault(password: string, email: string, field = 'password'): FieldFault | undefined {
  const length = [...password.normalize('NFKC')].length;
  if (length < SHORTEST) return { field, code: 'password.too_short', detail: 'Use 12 characters or more; a few words are fine.' };
  if (length > LONGEST) return { field, code: 'password.too_long', detail: 'Use 200 characters or fewer.' };
  const name = email.split('@')[0]!.toLowerCase();
  const holdsName = name.length >= TELLING_NAME && password.toLowerCase().includes(name);
  if (holdsName || isCommon(password)) return { field, code: 'password.common', detail: 'This is among the first to be guessed. Choose something longer or odder.' };
  return undefined;
}
