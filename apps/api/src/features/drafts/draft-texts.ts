import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { DraftDto } from './draft.dto.js';

/** What of a draft is sealed. */
export type DraftTexts = Pick<DraftDto, 'answers' | 'privateSteps' | 'smaller'>;

const place = (id: string): string => `draft:${id}`;

export const sealDraft = (sealer: ClientSealer, id: string, texts: DraftTexts): Buffer => sealer.seal(place(id), texts);

export const openDraft = (sealer: ClientSealer, id: string, sealed: Buffer): DraftTexts => sealer.open<DraftTexts>(place(id), sealed);
