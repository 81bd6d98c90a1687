import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

export type ConsentText = Schema<'ConsentTextDto'>;
export type ConsentDraft = Schema<'ConsentTextBody'>;
export type Starter = Schema<'ConsentStarterDto'>;

export const KINDS = ['treatment', 'privacy', 'messages', 'telehealth', 'recording', 'supervision', 'other'] as const satisfies readonly ConsentDraft['kind'][];
export const ASKED_OF = ['everyone', 'chosen', 'nobody'] as const satisfies readonly ConsentDraft['askedOf'][];
export const TEXTS = ['consent-texts'] as const;

export const listTexts = () => read(api.GET('/consent-texts'));
export const listStarters = () => read(api.GET('/consent-texts/starters'));
export const readText = (id: string) => read(api.GET('/consent-texts/{id}', at(id)));
export const putText = (id: string, body: ConsentDraft, revision: number) =>
  read(api.PUT('/consent-texts/{id}', { ...at(id), headers: over(revision), body }));
export const publishText = (id: string, revision: number) =>
  read(api.POST('/consent-texts/{id}/versions', { ...at(id), headers: over(revision) }));
export const readVersion = (id: string, number: number) =>
  read(api.GET('/consent-texts/{id}/versions/{number}', { params: { path: { id, number } } }));

const over = (revision: number) => ({ 'If-Match': `"${revision}"` });
