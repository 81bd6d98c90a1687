import type { Language } from '../lib/texts/languages';

/** What is read of a push. Its words are here, the same few for everyone: no text from outside is ever shown. */
export interface Message {
  /** A reminder of something to do, or a word that their care team wrote. */
  kind: 'reminder' | 'message';
  language: Language;
  /** The same for every copy of one reminder, so that the phone shows one. */
  tag: string;
  /** What "Later" moves. */
  occasionIds: readonly string[];
}

/** Reads what was pushed. What cannot be read is a reminder all the same: a push that shows nothing ends the permission. */
export function messageFrom(read: () => unknown): Message {
  const { kind, language, tag, occasionIds } = fieldsOf(read);
  return {
    kind: kind === 'message' ? 'message' : 'reminder',
    language: language === 'es' ? 'es' : 'en',
    tag: typeof tag === 'string' && tag !== '' ? tag : 'attune',
    occasionIds: Array.isArray(occasionIds) ? occasionIds.filter((id) => typeof id === 'string') : [],
  };
}

function fieldsOf(read: () => unknown): Record<string, unknown> {
  try {
    const found = read();
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
