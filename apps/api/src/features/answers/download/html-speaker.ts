import type { Readable } from '../../../platform/sealing/unreadable.js';
import type { DocumentHead } from './answers-document.js';
import { type DownloadWords, downloadWords } from './words.js';

/** The words, dates and hours of one document. */
export interface Speaker {
  words: DownloadWords;
  language: 'en' | 'es';
  /** A civil date written out. */
  day: (date: string) => string;
  /** The day and the hour of an instant, where the client lives. */
  on: (instant: string) => string;
  at: (instant: string) => string;
}

export function speakerOf({ language, timeZone }: DocumentHead): Speaker {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const on = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const at = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone });
  return {
    words: downloadWords[language],
    language,
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    on: (instant) => on.format(new Date(instant)),
    at: (instant) => at.format(new Date(instant)),
  };
}

/** Said in place of what cannot be read; nothing is said of what can. */
export const lostIn = ({ words }: Speaker, { unreadable }: Readable): string => (unreadable ? `<p class="note">${words.unreadable}</p>` : '');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, whatever it holds. */
export const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
