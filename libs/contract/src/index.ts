import type { components, paths } from './schema.gen.js';

/** Every address of the API with what it takes and answers, made from openapi.json. */
export type { paths };

/** The bodies of the API by name, for example `Schema<'ClientDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
