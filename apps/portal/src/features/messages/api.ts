import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

export type Message = Schema<'MessageDto'>;
export type Conversation = Schema<'ConversationDto'>;
export type ConversationItem = Schema<'ConversationItemDto'>;
export type MessagePromise = Schema<'MessagePromiseDto'>;

const of = (clientId: string, messageId: string) => ({ params: { path: { id: clientId, messageId } } });

export const readConversation = (clientId: string) => read(api.GET('/clients/{id}/conversation', at(clientId)));
export const listMessages = (clientId: string, cursor?: string) =>
  read(api.GET('/clients/{id}/messages', { params: { path: { id: clientId }, query: { cursor, limit: 30 } } }));
export const listConversations = (cursor?: string) => read(api.GET('/me/conversations', { params: { query: { cursor } } }));
export const putMessage = (clientId: string, messageId: string, body: Schema<'MessageBody'>) =>
  read(api.PUT('/clients/{id}/messages/{messageId}', { ...of(clientId, messageId), body }));
export const takeBack = (clientId: string, messageId: string) => read(api.DELETE('/clients/{id}/messages/{messageId}', of(clientId, messageId)));
export const markRead = (clientId: string, upTo: string) => read(api.PUT('/clients/{id}/messages/read', { ...at(clientId), body: { upTo } }));

export const readPromise = () => read(api.GET('/practice/message-promise'));
export const savePromise = (body: Schema<'MessagePromiseBody'>) => read(api.PUT('/practice/message-promise', { body }));
export const readDays = () => read(api.GET('/me/message-days'));
export const saveDays = (days: number[]) => read(api.PUT('/me/message-days', { body: { days } }));

/** What has to be read anew once something was sent, read or taken back. */
export const touched = (clientId: string): readonly (readonly string[])[] => [['messages', clientId], ['conversation', clientId], ['conversations']];
