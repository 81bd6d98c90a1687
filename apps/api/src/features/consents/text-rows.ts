import { createHash } from 'node:crypto';
import { currentPractice } from '../../platform/context/request-context.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import type { AskedOf, ConsentKind, ConsentTextListedDto, ConsentVersionDto } from './consent-text.dto.js';

/** What a text says. */
export interface ConsentWords {
  title: LocalizedDto;
  text: LocalizedDto;
}

export interface TextRow {
  [column: string]: unknown;
  id: string;
  kind: ConsentKind;
  asked_of: AskedOf;
  sealed_draft: Buffer;
  revision: number;
  current_version: number | null;
  published_revision: number | null;
  /** Of the current version. */
  sealed: Buffer | null;
}

export interface VersionRow {
  [column: string]: unknown;
  number: number;
  sealed: Buffer;
  published_at: Date;
  published_by: string;
}

/** Rows of `TextRow`, to be narrowed further. $1 practice */
export const TEXTS = `select t.id, t.kind, t.asked_of, t.sealed_draft, t.revision, t.current_version, t.published_revision, v.sealed
  from consent_text t left join consent_text_version v on v.practice_id = t.practice_id and v.text_id = t.id and v.number = t.current_version
  where t.practice_id = $1`;

const draftPlace = (id: string): string => `consent_text.draft:${id}`;
const versionPlace = (id: string, number: number): string => `consent_text_version:${id}:${number}`;

/** Texts belong to the practice and no client: they are sealed with its key. */
export const sealDraft = (sealing: Sealing, id: string, words: ConsentWords): Buffer => sealing.sealShared(draftPlace(id), JSON.stringify(words), currentPractice());
export const openDraftWords = (sealing: Sealing, id: string, sealed: Buffer): ConsentWords =>
  JSON.parse(sealing.openShared(draftPlace(id), sealed, currentPractice())) as ConsentWords;
export const sealVersion = (sealing: Sealing, id: string, number: number, words: ConsentWords): Buffer =>
  sealing.sealShared(versionPlace(id, number), JSON.stringify(words), currentPractice());
export const openVersion = (sealing: Sealing, id: string, number: number, sealed: Buffer, practice = currentPractice()): ConsentWords =>
  JSON.parse(sealing.openShared(versionPlace(id, number), sealed, practice)) as ConsentWords;

/** SHA-256 of what was shown: the title, an empty line, the text. */
export const digestOf = ({ title, text }: ConsentWords, language: 'en' | 'es'): Buffer =>
  createHash('sha256').update(`${title[language]}\n\n${text[language]}`).digest();

/** What stands in brackets is still to be filled in. */
export const isAdapted = ({ title, text }: ConsentWords): boolean => ![title.en, title.es, text.en, text.es].some((words) => /\[[^\]]+\]/.test(words));

export function toListed(sealing: Sealing, row: TextRow): ConsentTextListedDto {
  const { id, kind, asked_of: askedOf, current_version: version, sealed } = row;
  const { title } = version && sealed ? openVersion(sealing, id, version, sealed) : openDraftWords(sealing, id, row.sealed_draft);
  return { id, kind, askedOf, title, version, changed: row.revision !== row.published_revision };
}

export const toVersion = ({ number, published_at: at, published_by: by }: VersionRow): ConsentVersionDto => ({ number, publishedAt: at.toISOString(), publishedBy: by });
