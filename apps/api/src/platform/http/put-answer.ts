import type { FastifyReply } from 'fastify';

/** Marks the answer to a PUT: 201 the first time and 200 again, with the ETag by which the next edit names what it saw. */
export function markPut(reply: FastifyReply, created: boolean, revision: number): void {
  void reply.status(created ? 201 : 200);
  markRevision(reply, revision);
}

/** The ETag of something that two people may edit. */
export function markRevision(reply: FastifyReply, revision: number): void {
  void reply.header('etag', `"${revision}"`);
}
