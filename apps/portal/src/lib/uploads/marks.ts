import { localKeys, removeLocal, writeLocal } from '../storage';

/*
 * Which files are still on their way, by name alone: so that sending an answer can tell, without loading what uploads
 * files, whether there is anything to upload. Below the drafts' own prefix: signing out clears both.
 */
const START = 'draft.file.';

export const markOnItsWay = (personId: string, file: string): boolean => writeLocal(`${START}${personId}.${file}`, '1');
export const unmark = (personId: string, file: string): void => removeLocal(`${START}${personId}.${file}`);

/** Whether a file is on its way from this device, whoever's it is. */
export const isOnItsWay = (file: string): boolean => localKeys(START).some((key) => key.endsWith(`.${file}`));

/** The files on their way that these answers name. */
export function onTheirWay(personId: string, answers: unknown): string[] {
  const start = `${START}${personId}.`;
  const files = localKeys(start).map((key) => key.slice(start.length));
  if (files.length === 0) return [];
  const named = JSON.stringify(answers);
  return files.filter((file) => named.includes(file));
}
