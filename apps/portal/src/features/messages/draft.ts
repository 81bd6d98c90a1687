import { useCallback, useState } from 'react';
import type { FileKind } from './files';
import { readLocal, removeLocal, writeLocal } from '../../lib/storage';

/** A file that will go with a message. */
export interface DraftFile {
  id: string;
  kind: FileKind;
  name: string;
}

/** What is written and not sent, as this device keeps it. */
export interface Draft {
  text: string;
  files: DraftFile[];
}

const NOTHING: Draft = { text: '', files: [] };
// Among the drafts: signing out clears it.
const keyOf = (personId: string, clientId: string): string => `draft.message.${personId}.${clientId}`;

/** What was begun in this conversation, kept with every change. `kept` is false where this browser keeps nothing. */
export function useDraft(personId: string, clientId: string) {
  const key = keyOf(personId, clientId);
  const [draft, setDraft] = useState<Draft>(() => parse(readLocal(key)));
  const [kept, setKept] = useState(true);
  const write = useCallback(
    (change: (draft: Draft) => Draft) =>
      setDraft((before) => {
        const after = change(before);
        const empty = after.text === '' && after.files.length === 0;
        if (empty) removeLocal(key);
        setKept(empty || writeLocal(key, JSON.stringify(after)));
        return after;
      }),
    [key],
  );
  return { draft, write, kept };
}

function parse(text: string | null): Draft {
  try {
    return text === null ? NOTHING : (JSON.parse(text) as Draft);
  } catch {
    return NOTHING;
  }
}
