import { createContext, useContext } from 'react';

/** Who reads: staff get terms and intervals, a client gets the same in kinder words. */
export type Voice = 'staff' | 'client';

const VoiceContext = createContext<Voice>('client');

export const VoiceProvider = VoiceContext.Provider;

export const useVoice = (): Voice => useContext(VoiceContext);
