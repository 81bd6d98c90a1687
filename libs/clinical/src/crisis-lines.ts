import { daysBetween } from './civil-date.js';
import type { CountryHelp, CrisisLine } from './crisis-line.js';
import { COUNTRIES } from './crisis-lines.data.js';

export type { CrisisLine } from './crisis-line.js';

/** Help for a practice's country. Where no line could be confirmed `lines` is empty, and the directory is the way. */
export interface Help extends Omit<CountryHelp, 'country'> {
  /** Null when the country is not in our list and `emergency` is the number that mobile networks pass on. */
  country: string | null;
  directory: { name: string; url: string };
}

/** After so many days without a check, a line must be looked at again. */
export const STALE_AFTER_DAYS = 180;

const DIRECTORY = { name: 'Find A Helpline', url: 'https://findahelpline.com' };

/** GSM networks treat a call to 112 as an emergency call wherever they are (3GPP TS 22.101, clause 10). */
const MOBILE_EMERGENCY = '112';

/** The emergency number, crisis lines and international directory for a country, in either letter case. */
export function helpFor(country: string | null | undefined): Help {
  const known = COUNTRIES.find((entry) => entry.country === country?.toUpperCase());
  if (!known) return { country: null, emergency: MOBILE_EMERGENCY, lines: [], directory: DIRECTORY };
  return { ...known, directory: DIRECTORY };
}

/** Every line that is shown anywhere. */
export function allLines(): CrisisLine[] {
  return COUNTRIES.flatMap((entry) => entry.lines);
}

/** The lines last checked more than `days` days before `today` (a civil date). */
export function stale(lines: readonly CrisisLine[], today: string, days = STALE_AFTER_DAYS): CrisisLine[] {
  return lines.filter((line) => daysBetween(line.checkedOn, today) > days);
}
