import type { SignedText } from './answers-document.js';
import { lostIn, plain, type Speaker } from './html-speaker.js';

/** What was signed, the first before the others, each text whole. */
export async function* signedIn(speaker: Speaker, signed: AsyncIterable<SignedText>): AsyncGenerator<string> {
  let any = false;
  for await (const text of signed) {
    yield `${any ? '' : `<section><h2>${speaker.words.signed.title}</h2>\n`}${textIn(speaker, text)}`;
    any = true;
  }
  if (any) yield '</section>\n';
}

function textIn(speaker: Speaker, { title, text, version, name, signedAt, withdrawnAt, language: shown, unreadable }: SignedText): string {
  const { words: { signed }, on, at, language } = speaker;
  const facts = [signed.version(version), signed.by(name, on(signedAt), at(signedAt)), ...(withdrawnAt ? [signed.takenBack(on(withdrawnAt), at(withdrawnAt))] : [])];
  const lang = shown === language ? '' : ` lang="${shown}"`;
  return `<article><h3${lang}>${plain(title)}</h3><p class="facts">${plain(facts.join(' · '))}</p>${lostIn(speaker, { unreadable })}<div${lang}>\n${linesIn(text)}</div></article>\n`;
}

/** A line that begins with "# " is a heading, one with "- " a point, everything else words as they stand. */
const linesIn = (text: string): string =>
  text.split(/\r?\n/).filter((line) => line.trim()).map((line) => {
    if (line.startsWith('# ')) return `<h4>${plain(line.slice(2))}</h4>\n`;
    return line.startsWith('- ') ? `<ul><li>${plain(line.slice(2))}</li></ul>\n` : `<p>${plain(line)}</p>\n`;
  }).join('');
