import type { NamedFile } from './answers-document.js';
import type { Speaker } from './html-speaker.js';

/** A photo is shown, a recording played and a document opened where they lie beside the page. */
export function filesIn({ words }: Speaker, named: readonly NamedFile[], files: 'beside' | 'away', stays: string): string {
  const one = ({ kind, path }: NamedFile): string => {
    if (files === 'away') return `<p class="note">${words[kind]}. ${stays}</p>`;
    if (kind === 'document') return `<p><a href="${path}">${words.document}</a></p>`;
    return kind === 'photo' ? `<p><img src="${path}" alt="${words.photo}" loading="lazy"></p>` : `<p><audio src="${path}" aria-label="${words.audio}" controls preload="none"></audio></p>`;
  };
  return named.map(one).join('');
}
