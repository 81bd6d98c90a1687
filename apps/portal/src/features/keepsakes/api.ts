import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';

/** Words the client keeps at hand. */
export type KeptCard = Schema<'KeptCardDto'>;

/** A letter to oneself; its words come with its day. */
export type Letter = Schema<'LetterDto'>;

export const KEEPSAKES = { queryKey: ['keepsakes'], queryFn: () => read(api.GET('/me/keepsakes')) };

export const putKeepsake = (id: string, state: KeptCard['state']): Promise<unknown> => read(api.PUT('/me/keepsakes/{id}', { ...at(id), body: { state } }));

/** Notes that a card or letter was opened. */
export const noteOpening = (id: string): Promise<unknown> => read(api.POST('/me/keepsakes/{id}/openings', at(id)));
