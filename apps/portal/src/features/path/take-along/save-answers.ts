import { ApiError, problemFrom, unreachable } from '../../../lib/problem';

export type Form = 'json' | 'html' | 'zip';

/** What a whole file ends with: a line that broke in the middle would otherwise pass for all of it. */
const ENDS: Record<Form, (file: Blob) => Promise<boolean>> = {
  json: async (file) => /"complete": true\}\s*$/.test(await file.slice(-200).text()),
  html: async (file) => /<\/html>\s*$/.test(await file.slice(-200).text()),
  // The record that closes a ZIP, of 22 bytes.
  zip: async (file) => (await file.slice(-22).text()).startsWith('PK\u0005\u0006'),
};

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
  if (!(await ENDS[form](file))) throw new ApiError(0, 'answers.cut_off');
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `attune.${form}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Later: some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
