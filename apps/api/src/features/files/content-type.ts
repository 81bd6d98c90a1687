import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from './file.dto.js';

/**
 * What may be kept, by what its first bytes say, and as what it is then served. A recording and a film share their
 * containers: a recording is served as sound.
 */
const SERVED_AS: Record<FileKind, Record<string, string>> = {
  photo: { 'image/jpeg': 'image/jpeg', 'image/png': 'image/png', 'image/webp': 'image/webp' },
  audio: {
    'audio/webm': 'audio/webm', 'video/webm': 'audio/webm', 'video/matroska': 'audio/webm',
    'audio/ogg': 'audio/ogg', 'audio/ogg; codecs=opus': 'audio/ogg', 'application/ogg': 'audio/ogg',
    'audio/mp4': 'audio/mp4', 'audio/x-m4a': 'audio/mp4', 'video/mp4': 'audio/mp4',
    'audio/wav': 'audio/wav', 'audio/vnd.wave': 'audio/wav', 'audio/mpeg': 'audio/mpeg',
  },
  document: { 'application/pdf': 'application/pdf' },
};

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp',
  'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'application/pdf': 'pdf',
};

/** The content type of a file of this kind by its first bytes, whatever it was called; undefined when it is none we take. */
export async function contentTypeOf(kind: FileKind, start: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(new Uint8Array(start)).catch(() => undefined);
  return found && SERVED_AS[kind][found.mime];
}

/** The name a file is saved under: its kind alone, for a name may tell something. */
export const fileNameOf = (kind: FileKind, type: string): string => `${kind}.${ENDINGS[type]}`;

/** A document is saved, not shown: what it may do in a page is not ours to judge. */
export const dispositionOf = (kind: FileKind, type: string): string =>
  `${kind === 'document' ? 'attachment' : 'inline'}; filename="${fileNameOf(kind, type)}"`;
