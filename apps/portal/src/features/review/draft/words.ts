/** What was typed about a response and not sent. */
export interface DraftWords {
  comment: string;
  /** By step id. */
  comments: Readonly<Record<string, string>>;
}

export const NO_WORDS: DraftWords = { comment: '', comments: {} };

/** As the server keeps them: trimmed, and nothing where nothing is said. */
export function asBody({ comment, comments }: DraftWords): { comment?: string; comments?: Record<string, string> } {
  const said = Object.entries(comments).map(([step, text]) => [step, text.trim()] as const).filter(([, text]) => text);
  return { ...(comment.trim() && { comment: comment.trim() }), ...(said.length > 0 && { comments: Object.fromEntries(said) }) };
}

export const saysNothing = (words: DraftWords): boolean => Object.keys(asBody(words)).length === 0;

export function sameWords(one: DraftWords, other: DraftWords): boolean {
  const flat = (words: DraftWords) => {
    const { comment = '', comments = {} } = asBody(words);
    return JSON.stringify([comment, Object.entries(comments).sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  return flat(one) === flat(other);
}
