import { build } from 'vite';

/**
 * Builds one module, with all it imports, into a small script of its own that is no module.
 * @throws Error when it cannot be built
 */
export async function compiledScript(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define,
    build: { write: false, modulePreload: false, lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${entry} was not built`);
  return built.output[0].code;
}
