import { ApiError } from './problem';
import type { Translate } from './texts';

/** Characters a password has at least and at most; the API decides, these spare a round trip. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** What a chosen password is short of, before it is sent; undefined when nothing is. */
export function passwordFault(password: string, t: Translate<'entrance'>): string | undefined {
  if (!password) return t('password.missing');
  if (password.length < PASSWORD_LENGTH.min) return t('password.too_short');
  if (password.length > PASSWORD_LENGTH.max) return t('password.too_long');
  return undefined;
}

/** What the API said about a chosen password, wherever it stood in the body; undefined when it said nothing. */
export function passwordRefusal(error: unknown, t: Translate<'entrance'>): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const codes = [error.code, ...error.errors.map((fault) => fault.code)];
  if (codes.includes('password.too_short')) return t('password.too_short');
  if (codes.includes('password.too_long')) return t('password.too_long');
  if (codes.includes('password.common')) return t('password.common');
  return undefined;
}

/** Whether the API refused because the present password was not right. */
export function isWrongPassword(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'password.refused';
}
