import type { WrittenMessage } from './answers-document.js';
import { filesIn } from './html-files.js';
import { lostIn, plain, type Speaker } from './html-speaker.js';

/** The conversation with the care team, the first message first. */
export async function* messagesIn(speaker: Speaker, messages: AsyncIterable<WrittenMessage>, files: 'beside' | 'away'): AsyncGenerator<string> {
  let any = false;
  for await (const message of messages) {
    yield `${any ? '' : `<section><h2>${speaker.words.messages.title}</h2>\n`}${messageIn(speaker, message, files)}`;
    any = true;
  }
  if (any) yield '</section>\n';
}

function messageIn(speaker: Speaker, { from, by, sentAt, text, files, readBy, unreadable }: WrittenMessage, beside: 'beside' | 'away'): string {
  const { words: { messages }, on, at } = speaker;
  const said = unreadable ? lostIn(speaker, { unreadable }) : text === null ? `<p class="note">${messages.takenBack}</p>` : `<p${from === 'client' ? ' class="own"' : ''}>${plain(text)}</p>`;
  const read = readBy.map(({ name, at: when }) => `<p class="facts">${plain(messages.read(name, on(when), at(when)))}</p>`).join('');
  const whole = `<p class="by">${plain(messages.sent(by, on(sentAt), at(sentAt)))}</p>${said}${filesIn(speaker, files, beside, messages.fileStays)}${read}`;
  return `<article>${from === 'team' ? `<blockquote>${whole}</blockquote>` : whole}</article>\n`;
}
