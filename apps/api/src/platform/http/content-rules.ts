import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Nothing from another origin, nothing inline, in nobody's frame. */
const rules = (https: boolean): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`],
      styleSrc: [`'self'`],
      // What somebody is about to send is shown to them before it leaves their device.
      imgSrc: [`'self'`, 'data:', 'blob:'],
      mediaSrc: [`'self'`, 'blob:'],
      objectSrc: [`'none'`],
      baseUri: [`'none'`],
      formAction: [`'self'`],
      frameAncestors: [`'none'`],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
  xFrameOptions: { action: 'deny' },
  crossOriginEmbedderPolicy: false,
});

/** Sends the same rules with every answer. Put into words once: Fastify's own plugin for it writes them anew for each request. */
export function installContentRules(fastify: FastifyInstance, https: boolean): void {
  const setHeaders = helmet(rules(https));
  fastify.addHook('onRequest', (request, reply, done) => setHeaders(request.raw, reply.raw, done as () => void));
}
