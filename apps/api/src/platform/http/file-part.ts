/** The content type in which a part of a file comes (tus 1.0). */
export const FILE_PART = 'application/offset+octet-stream';
/** The most that one request may carry of a file, in bytes. */
export const MOST_IN_A_PART = 512 * 1024;
