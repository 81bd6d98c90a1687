import type { FastifyReply } from 'fastify';
import { invalid } from '../../platform/errors/domain-error.js';

export const UPLOAD_OFFSET = { name: 'Upload-Offset', required: true, description: 'Where in the file this part begins, in bytes.' };

/** The offset that a part names. @throws DomainError when it is no number */
export function offsetOf(header: string | undefined): number {
  if (!/^\d{1,10}$/.test(header ?? '')) throw invalid({ field: 'Upload-Offset', code: 'not_an_offset', detail: 'Send the number of bytes that have arrived.' });
  return Number(header);
}

/** Says how far a file has come. */
export const tell = (reply: FastifyReply, received: number): FastifyReply =>
  reply.header('tus-resumable', '1.0.0').header('upload-offset', String(received));
