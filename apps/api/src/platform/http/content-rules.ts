import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Response headers of every page: nothing from another origin, nothing inline, in nobody's frame. */
export const contentRules = (https: boolean): FastifyHelmetOptions => ({
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
