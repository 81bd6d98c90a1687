import type { Schema } from '@attune/contract';
import { queryOptions } from '@tanstack/react-query';
import { api, at, ifMatch, read } from '../../../lib/api';

export type OwnTemplate = Schema<'NoteTemplateDto'>;
export type OwnTemplateBody = Schema<'NoteTemplateBody'>;

/** The practice's own templates, retired ones too. */
export const OWN_TEMPLATES = queryOptions({ queryKey: ['note-templates'], queryFn: () => read(api.GET('/note-templates')) });

export const putTemplate = (id: string, body: OwnTemplateBody, revision: number) =>
  read(api.PUT('/note-templates/{id}', { ...at(id), body, headers: ifMatch(revision || null) }));
export const retireTemplate = (id: string) => read(api.PUT('/note-templates/{id}/retired', at(id)));
export const restoreTemplate = (id: string) => read(api.DELETE('/note-templates/{id}/retired', at(id)));
