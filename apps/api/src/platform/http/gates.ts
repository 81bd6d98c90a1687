import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Env } from '../config/env.js';
import { DomainError } from '../errors/domain-error.js';
import { isMisshapen } from './body-shape.js';
import { FILE_PART, MOST_IN_A_PART } from './file-part.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const IN_FLIGHT = 400;
/** What a client did is the last thing to be turned away. */
const IN_FLIGHT_RESPONSES = 800;

/** The origins that the portal is opened at. On loopback, `localhost` and `127.0.0.1` are the same place. */
function portalOrigins(publicUrl: string): Set<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  const origins = new Set([origin]);
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) origins.add(`${protocol}//${name}${port && `:${port}`}`);
  }
  return origins;
}

const TO_A_FILE = /^\/api\/v1\/(me|clients\/[0-9a-f-]{36})\/files\//i;
/** The one body that is no JSON: a part of a file, on its way to the file it belongs to. */
const carriesPart = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'PATCH' && TO_A_FILE.test(url) && headers['content-type'] === FILE_PART;

/** The press of "unsubscribe" as mail programs send it (RFC 8058): a form, whose words say nothing that its address does not. */
const isOneClick = ({ method, url }: FastifyRequest): boolean => method === 'POST' && url.startsWith('/api/v1/reminders/unsubscribe/one-click?');

/** @throws DomainError when an unsafe request was sent by a page of another origin, or is no JSON. */
function checkUnsafe(request: FastifyRequest, origins: Set<string>): void {
  const { origin, 'sec-fetch-site': site, 'content-type': type, 'content-length': length } = request.headers;
  if (site && site !== 'same-origin' && site !== 'none') throw new DomainError('request.origin_refused');
  if (origin && !origins.has(origin)) throw new DomainError('request.origin_refused');
  const hasBody = (length && length !== '0') || request.headers['transfer-encoding'];
  if (hasBody && !carriesPart(request) && !isOneClick(request) && !/^application\/json\b/i.test(type ?? '')) throw new DomainError('request.json_only');
}

/** What every request meets before anything is done for it: overload, origin, content type; and `no-store` on answers. */
export function installGates(fastify: FastifyInstance, env: Env): void {
  const origins = portalOrigins(env.publicUrl);
  let inFlight = 0;
  fastify.addHook('onRequest', async (request, reply) => {
    inFlight += 1;
    reply.raw.once('close', () => (inFlight -= 1));
    if (!request.url.startsWith('/api/')) return;
    void reply.header('cache-control', 'no-store');
    const limit = request.method === 'PUT' && request.url.startsWith('/api/v1/responses/') ? IN_FLIGHT_RESPONSES : IN_FLIGHT;
    if (inFlight > limit) throw new DomainError('service.busy', { retryAfter: 1 });
    if (!SAFE.has(request.method)) checkUnsafe(request, origins);
  });
  fastify.addHook('preValidation', async ({ body }) => {
    if (!Buffer.isBuffer(body) && isMisshapen(body)) throw new DomainError('request.malformed');
  });
  fastify.addContentTypeParser(FILE_PART, { parseAs: 'buffer', bodyLimit: MOST_IN_A_PART }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: 4_096 }, (request, _body, done) =>
    isOneClick(request) ? done(null, undefined) : done(new DomainError('request.json_only')));
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(new DomainError('request.json_only')));
}
