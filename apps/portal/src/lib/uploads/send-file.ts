import { addressOf, api, ApiError, at, read } from '../api';
import { problemFrom, unreachable } from '../problem';
import type { LocalFile } from './bytes';

/** How much goes at once: what a dropped line costs, and how finely progress is told. The API takes twice as much. */
const PART = 256 * 1024;
/** How often in a row a part may begin elsewhere than the API says before this is no upload of ours any more. */
const MOST_CORRECTIONS = 5;

/**
 * Uploads a file, going on where it stopped before: declares it, then sends what has not arrived, part by part.
 * @param onProgress told how many bytes have arrived
 * @throws ApiError when the line is down or the API refuses the file
 */
export async function sendFile({ id, kind, bytes, forClient }: LocalFile, onProgress: (received: number) => void): Promise<void> {
  const size = bytes.byteLength;
  const body = { kind, size };
  let { received } = await read(
    forClient
      ? api.PUT('/clients/{id}/files/{fileId}', { params: { path: { id: forClient, fileId: id } }, body })
      : api.PUT('/me/files/{id}', { ...at(id), body }),
  );
  const address = fileAddress(id, forClient);
  let corrections = 0;
  onProgress(received);
  while (received < size) {
    const next = await sendPart(address, received, bytes.slice(received, received + PART));
    corrections = next.fits ? 0 : corrections + 1;
    if (corrections > MOST_CORRECTIONS) throw new ApiError(409, 'file.wrong_offset');
    received = next.received;
    onProgress(received);
  }
}

/** Where the parts of a file go. */
const fileAddress = (id: string, forClient: string | undefined): string =>
  forClient ? addressOf('/clients/{id}/files/{fileId}', { path: { id: forClient, fileId: id } }) : addressOf('/me/files/{id}', { path: { id } });

async function sendPart(address: string, offset: number, part: ArrayBuffer): Promise<{ received: number; fits: boolean }> {
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset), 'Tus-Resumable': '1.0.0' },
    body: part,
    credentials: 'same-origin',
    cache: 'no-store',
  }).catch(() => {
    throw unreachable();
  });
  const told = answer.headers.get('Upload-Offset');
  if ((!answer.ok && answer.status !== 409) || told === null) throw await problemFrom(answer);
  return { received: Number(told), fits: answer.ok };
}
