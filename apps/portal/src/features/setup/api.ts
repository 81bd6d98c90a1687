import { api, read } from '../../lib/api';
import type { Next } from '../../lib/session';
import type { Language } from '../../lib/texts';

export interface NewPractice {
  code: string;
  practice: { name: string; country: string; timeZone: string; language: Language };
  owner: { name: string; email: string; password: string };
}

/** Whether this Attune has no practice yet. */
export function setupNeeded(): Promise<{ needed: boolean }> {
  return read(api.GET('/setup'));
}

/** Creates the practice and its owner, and signs the owner in. */
export function setUp(body: NewPractice): Promise<{ next: Next }> {
  return read(api.POST('/setup', { body }));
}
