import type { FileKind } from './file.dto.js';

const MB = 1024 * 1024;

/** The most bytes that a file of a kind may have. */
export const MOST_BYTES: Record<FileKind, number> = { photo: 10 * MB, audio: 25 * MB, document: 10 * MB };

/** How many files a client may have that no response or message names yet; as many a member may have for one client. */
export const MOST_UNNAMED = 20;
