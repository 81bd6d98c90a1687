import { newId } from '../../src/platform/ids.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** A template as an owner writes it, with two headings unless told. */
export const templateBody = (title = 'First session', headings: string[] = ['What brings you', 'How it began']) => ({ title, sections: headings.map((heading) => ({ title: heading })) });

/** Makes a template. @returns its id */
export async function makeTemplate(asManager: Caller, ...given: Parameters<typeof templateBody>): Promise<string> {
  const id = newId();
  expectOk(await asManager.put(`/note-templates/${id}`, templateBody(...given)));
  return id;
}
