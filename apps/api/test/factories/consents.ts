import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** A text as its author writes it: about treatment, asked of everyone, unless told. */
export const consentTextBody = (more: object = {}): Record<string, unknown> => ({
  kind: 'treatment', askedOf: 'everyone', title: { en: 'Our work', es: 'Nuestro trabajo' }, text: { en: '# Meeting\n\nWe meet weekly.', es: '# Vernos\n\nNos vemos cada semana.' }, ...more,
});

/** Publishes a text. @returns its id */
export async function publishConsentText(asManager: Caller, more: object = {}, id = newId()): Promise<string> {
  expectOk(await asManager.put(`/consent-texts/${id}`, consentTextBody(more)));
  expectOk(await asManager.post(`/consent-texts/${id}/versions`, {}, { 'if-match': '"1"' }));
  return id;
}
