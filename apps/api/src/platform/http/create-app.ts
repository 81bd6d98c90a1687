import { limits } from '@attune/exercise';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../ids.js';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { nestLogger } from '../logging/nest-logger.js';
import { ProblemFilter, sendProblem } from '../errors/problem.filter.js';
import { installContentRules } from './content-rules.js';
import { installContext } from './install-context.js';
import { installGates } from './gates.js';
import { PortalAdapter } from './portal-adapter.js';
import { servePortal } from './portal-files.js';
import { validationPipe } from './validation-pipe.js';

const BODY_LIMIT = 256 * 1024;
/** A definition and what is told beside it. */
const DRAFT_LIMIT = limits.definition + 32 * 1024;

/** The API as every process and test runs it: one origin, strict headers, problems instead of stack traces. */
export async function createApp(module: Parameters<typeof NestFactory.create>[0], trustProxy = false): Promise<NestFastifyApplication> {
  const adapter = new PortalAdapter({
    genReqId: newId,
    bodyLimit: BODY_LIMIT,
    trustProxy,
    forceCloseConnections: 'idle',
    // An address that cannot even be decoded meets no route and no handler of ours.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => sendProblem(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: nestLogger, abortOnError: false });
  const env = app.get<Env>(ENV);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(cookie);
  installContentRules(fastify, env.publicUrl.startsWith('https:'));
  fastify.addHook('onRoute', (route) => {
    if (route.method === 'PUT' && route.url === '/api/v1/exercises/:id') route.bodyLimit = DRAFT_LIMIT;
  });
  installGates(fastify, env);
  installContext(fastify);
  if (env.portalDir) await servePortal(fastify, env.portalDir);
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz'] });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  return app;
}
