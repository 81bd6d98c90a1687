import { ApiError, problemFrom, unreachable } from '../../../lib/problem';

export type Form = 'json' | 'html';

/** What a whole file ends with: a line that broke in the middle would otherwise pass for all of it. */
const ENDS: Record<Form, RegExp> = { json: /"complete": true\}\s*$/, html: /<\/html>\s*$/ };

/**
 * Fetches all of one's answers and gives them to the person as a file.
 * @throws ApiError when the API refused, could not be reached, or the file did not arrive whole
 */
export async function saveAnswers(form: Form, language: 'en' | 'es'): Promise<void> {
  const response = await fetch(`/api/v1/me/answers.${form}?language=${language}`, { credentials: 'same-origin', cache: 'no-store' }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await problemFrom(response);
  const file = await response.blob().catch(() => {
    throw unreachable();
  });
  if (!ENDS[form].test(await file.slice(-200).text())) throw new ApiError(0, 'answers.cut_off');
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `attune.${form}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Later: some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
