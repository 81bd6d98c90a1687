import type { Schema } from '@attune/contract';

export type FileKind = Schema<'MessageFileDto'>['kind'];

const MB = 1024 * 1024;
/** As the API has it. A photo is made smaller before it leaves. */
const MOST: Record<FileKind, number> = { photo: 60 * MB, audio: 25 * MB, document: 10 * MB };

/** What the file chooser offers. */
export const TAKEN = 'image/*,audio/*,application/pdf';
export const MOST_FILES = 5;

/** As what a file would go; null when it is nothing we take. */
export function kindOf({ type }: Pick<File, 'type'>): FileKind | null {
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('audio/')) return 'audio';
  return type === 'application/pdf' ? 'document' : null;
}

/** Why a file cannot come along; undefined when it can. */
export function faultOf(file: Pick<File, 'type' | 'size'>): 'kind' | 'size' | undefined {
  const kind = kindOf(file);
  if (!kind || file.size === 0) return 'kind';
  return file.size > MOST[kind] ? 'size' : undefined;
}
