import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../platform/sealing/canonical-json.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import type { FullCard } from '../exercise-card.js';
import type { Unfinished } from './definition-shape.js';
import { draftCardOf } from './draft-card.js';

/** The columns of a draft that hold its words, readable or sealed, and the digest by which it is compared with a version. */
export interface DraftTexts {
  card: string | null;
  definition: string | null;
  sealed_card: Buffer | null;
  sealed_definition: Buffer | null;
  digest: Buffer;
}

const cardPlace = (exerciseId: string): string => `exercise.draft-card:${exerciseId}`;
const place = (exerciseId: string): string => `exercise.draft:${exerciseId}`;

export const openDraftCard = (sealer: ClientSealer, exerciseId: string, sealed: Buffer): FullCard => sealer.open<FullCard>(cardPlace(exerciseId), sealed);

/** By which two definitions are the same; keyed where nobody outside may guess at the words. */
export const digestOf = (definition: object, sealer: ClientSealer | null): Buffer =>
  sealer ? sealer.mac(definition) : createHash('sha256').update(canonicalJson(definition)).digest();

/** @param sealer of the client it is made for, if it is for one */
export function draftTexts(exerciseId: string, definition: Unfinished, sealer: ClientSealer | null): DraftTexts {
  const full = draftCardOf(definition);
  const digest = digestOf(definition, sealer);
  return sealer
    ? { card: null, definition: null, sealed_card: sealer.seal(cardPlace(exerciseId), full), sealed_definition: sealer.seal(place(exerciseId), definition), digest }
    : { card: JSON.stringify(full.card), definition: JSON.stringify(definition), sealed_card: null, sealed_definition: null, digest };
}

/** The definition of a draft, opened where it was sealed. */
export const openDraft = (
  exerciseId: string, row: { definition: Unfinished | null; sealed_definition: Buffer | null }, sealer: ClientSealer | null,
): Unfinished => row.definition ?? sealer!.open<Unfinished>(place(exerciseId), row.sealed_definition!);
