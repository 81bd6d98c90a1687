import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { SeedModule } from './seed.module.js';
import { SERVICES } from './stage.js';

/** The classes that a module and those it imports provide. */
function providersOf(module: object, seen = new Set<object>()): unknown[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const listed = (key: string): object[] => (Reflect.getMetadata(key, module) as object[] | undefined) ?? [];
  return [...listed(MODULE_METADATA.PROVIDERS), ...listed(MODULE_METADATA.IMPORTS).flatMap((imported) => providersOf(imported, seen))];
}

describe('the module of the seed', () => {
  // The other specs write the demo through the whole application, which would hide a feature that is missing here.
  it.each(Object.entries(SERVICES))('brings %s', (_name, service) => {
    expect(providersOf(SeedModule)).toContain(service);
  });
});
