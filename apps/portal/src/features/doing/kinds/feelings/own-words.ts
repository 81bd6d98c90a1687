import { emotionWord, isBlank, limits } from '@attune/exercise/on-demand';
import { api, read } from '../../../../lib/api';

/** How many words of one's own the wheel holds: those used last. */
const MOST = 24;

/** How far back words are looked for. */
const ENTRIES = 60;

/** The client's own words for feelings in some answers, whichever exercise they belong to: only feelings have this form. */
export function ownWordsIn(answers: unknown): string[] {
  if (Array.isArray(answers)) return answers.flatMap(ownWordsIn);
  if (typeof answers !== 'object' || answers === null) return [];
  if ('word' in answers) return isOwn(answers.word) ? [answers.word.trim()] : [];
  return Object.values(answers).flatMap(ownWordsIn);
}

const isOwn = (word: unknown): word is string =>
  typeof word === 'string' && !isBlank(word) && word.length <= limits.ownWord && !emotionWord(word);

/** Words as they were first written, without those that differ in capitals alone. */
export function distinct(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of words) if (!known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
  return [...known.values()].slice(0, MOST);
}

/**
 * Finds the words this client has added to the wheel, the latest first: those among the answers it is asked about, and those of
 * earlier entries as far as the line allows. Whoever tries an exercise as staff has none of the latter.
 */
export async function ownWordsOf(clientId: string | null): Promise<(answers: unknown) => string[]> {
  const earlier = clientId ? await earlierWords(clientId).catch(() => []) : [];
  return (answers) => distinct([...ownWordsIn(answers), ...earlier]);
}

async function earlierWords(clientId: string): Promise<string[]> {
  const params = { path: { id: clientId }, query: { opened: 'true', limit: ENTRIES } } as const;
  const { items } = await read(api.GET('/clients/{id}/responses', { params }));
  return distinct(items.flatMap((entry) => ownWordsIn(entry.answers)));
}
