import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;

/** What one file of code brings along: the files it imports outright, and their styles. */
export interface Closure {
  js: Set<string>;
  css: Set<string>;
}

export function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

/**
 * The file that holds a module, named by the end of its path below `src/`.
 * @throws Error when no file does
 */
export function holderOf(module: string, bundle: Bundle): Rolldown.OutputChunk {
  const holder = chunksOf(bundle).find((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/src/${module}`)));
  if (!holder) throw new Error(`${module} is not in the build`);
  return holder;
}

/** The page's own script with everything it imports, and the files that hold `modules` with everything they import. */
export function closureOf(modules: readonly string[], bundle: Bundle): Closure {
  const found: Closure = { js: new Set(), css: new Set() };
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || found.js.has(fileName)) return;
    found.js.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.css.add(style);
    chunk.imports.forEach(add);
  };
  for (const chunk of chunksOf(bundle)) if (chunk.isEntry) add(chunk.fileName);
  for (const module of modules) add(holderOf(module, bundle).fileName);
  return found;
}
