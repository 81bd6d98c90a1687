import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type HandOver = Schema<'HandOverDto'>;
export type ClientHandOver = Schema<'ClientHandOverDto'>;
export type OpenThings = Schema<'OpenThingsDto'>;
export type CaseloadClient = Schema<'PrimaryClientDto'>;
export type Member = Schema<'MemberDto'>;

export const keyOf = (clientId: string) => ['hand-over', clientId] as const;
export const readHandOver = (clientId: string) => read(api.GET('/clients/{id}/hand-over', at(clientId)));
export const offer = (clientId: string, body: Schema<'HandOverBody'>) => read(api.PUT('/clients/{id}/hand-over', { ...at(clientId), body }));
export const takeBack = (clientId: string) => read(api.DELETE('/clients/{id}/hand-over', at(clientId)));
export const accept = (id: string) => read(api.POST('/hand-overs/{id}/accept', at(id)));
export const decline = (id: string) => read(api.POST('/hand-overs/{id}/decline', at(id)));
export const caseload = (memberId: string, cursor?: string) =>
  read(api.GET('/members/{id}/hand-over', { params: { path: { id: memberId }, query: { cursor } } }));
export const MEMBERS = { queryKey: ['members'], queryFn: () => read(api.GET('/members', { params: { query: { limit: 200 } } })) };
