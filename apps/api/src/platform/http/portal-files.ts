import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const YEAR = 31_536_000_000;

/** Serves the built portal: hashed assets for ever, its pages always fresh. Any address that is no file is a page. */
export async function servePortal(fastify: FastifyInstance, portalDir: string): Promise<void> {
  const root = path.resolve(portalDir);
  if (!existsSync(path.join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    index: false,
    setHeaders(reply, file) {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', hashed ? `public, max-age=${YEAR / 1000}, immutable` : 'no-cache');
    },
  });
}

/**
 * The page at an address. Whoever opens a partner's link meets one that names nothing, also in the preview that a messenger makes
 * of the link before any script runs; everything else is the portal.
 */
export const pageOf = (request: FastifyRequest): string => (/^\/with\/?(\?|$)/.test(request.url) ? 'with.html' : 'index.html');

/** Whether a request without a route asks for a page: the portal is served, and this is neither the API nor a file. */
export const isPortalPage = (request: FastifyRequest): boolean =>
  request.server.hasReplyDecorator('sendFile') &&
  ['GET', 'HEAD'].includes(request.method) &&
  !request.url.startsWith('/api/') &&
  !/\.\w+$/.test(new URL(request.url, 'http://portal').pathname);
