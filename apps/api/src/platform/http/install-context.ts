import type { FastifyInstance } from 'fastify';
import { runInContext } from '../context/request-context.js';

/** Gives every request a context of its own. After the body is read: reading it would lose the asynchronous scope. */
export function installContext(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    runInContext({ requestId: request.id, roles: [] }, done);
  });
}
