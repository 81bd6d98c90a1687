import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/paths.mjs';

/** The built API: one folder, from which programs are run and modules are loaded. */
export class Built {
  constructor(folder = path.join('apps', 'api', 'dist')) {
    this.folder = path.resolve(inRoot(), folder);
  }

  /** A program's path. */
  program(name) {
    return path.join(this.folder, `${name}.js`);
  }

  /** Loads a module. */
  load(file) {
    return import(pathToFileURL(path.join(this.folder, file)).href);
  }
}
