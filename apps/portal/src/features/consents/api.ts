import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type Consent = Schema<'ConsentDto'>;
export type ConsentCopy = Schema<'ConsentCopyDto'>;
export type AskedConsent = Schema<'AskedConsentDto'>;
export type OwnConsents = Schema<'OwnConsentsDto'>;
export type Standing = Schema<'ConsentStandingDto'>;
export type ConsentKind = Consent['kind'];
export type Language = Consent['language'];

export const OWN_CONSENTS = ['consents'] as const;

export const ownConsents = () => read(api.GET('/me/consents'));
export const signConsent = (id: string, body: Schema<'SignatureBody'>) => read(api.PUT('/me/consents/{id}', { ...at(id), body }));
export const withdrawConsent = (id: string) => read(api.POST('/me/consents/{id}/withdraw', at(id)));
export const consentsOf = (clientId: string) => read(api.GET('/clients/{id}/consents', at(clientId)));
export const copyOf = (clientId: string, consentId: string) =>
  read(api.GET('/clients/{id}/consents/{consentId}', { params: { path: { id: clientId, consentId } } }));
export const askFor = (clientId: string, textId: string) =>
  read(api.PUT('/clients/{id}/consents/{textId}/request', { params: { path: { id: clientId, textId } } }));
