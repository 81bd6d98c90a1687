import { createContext, useContext } from 'react';

/** Staff get terms and intervals, a client gets the same in kinder words. */
export type Voice = 'staff' | 'client';

/** Who reads, and where an entry behind a number can be opened. */
export interface Reader {
  voice: Voice;
  entryAt?: (responseId: string) => string;
  /** Where the client lives: an instant is told as the day it was there. The reader's own zone, unless given. */
  timeZone?: string;
}

const ReaderContext = createContext<Reader>({ voice: 'client' });

export const ReaderProvider = ReaderContext.Provider;

export const useReader = (): Reader => useContext(ReaderContext);
