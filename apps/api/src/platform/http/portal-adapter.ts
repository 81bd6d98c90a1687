import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { sendProblem } from '../errors/problem.filter.js';
import { isPortalPage, pageOf } from './portal-files.js';

type Server = ReturnType<FastifyAdapter['setNotFoundHandler']>;

/** Fastify whose own errors are problems too, and where an address that is no route may be a page of the portal. */
export class PortalAdapter extends FastifyAdapter {
  override setNotFoundHandler(): Server {
    const fastify = this.getInstance() as unknown as FastifyInstance;
    return fastify.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
      if (isPortalPage(request)) return reply.header('cache-control', 'no-cache').sendFile(pageOf(request));
      return sendProblem(new DomainError('request.not_found'), request, reply);
    }) as unknown as Server;
  }

  override setErrorHandler(): Server {
    const fastify = this.getInstance() as unknown as FastifyInstance;
    return fastify.setErrorHandler((error, request, reply) => sendProblem(error, request, reply)) as unknown as Server;
  }
}
