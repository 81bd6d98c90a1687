/** Notes that were begun on this page and that the server does not have yet: nobody asks it for them. */
const begun = new Set<string>();

export const markFresh = (id: string): void => void begun.add(id);
export const isFresh = (id: string): boolean => begun.has(id);
/** The server has it from now on. */
export const dropFresh = (id: string): void => void begun.delete(id);
