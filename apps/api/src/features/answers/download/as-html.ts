import type { AgreedExercise, AnswersDocument, BegunEntry, MadeKeepsake, SetAside, WrittenEntry, WrittenLine } from './answers-document.js';
import { signedIn } from './html-consents.js';
import { filesIn } from './html-files.js';
import { messagesIn } from './html-messages.js';
import { askedIn, proposedIn, safetyPlansIn } from './html-plans.js';
import { lostIn, plain, type Speaker, speakerOf } from './html-speaker.js';
import { STYLE } from './style.js';

/**
 * The document as one page that reads and prints by itself: no code, nothing loaded but photos and recordings that lie beside
 * it. Ends with a line that says so.
 * @param files whether those lie beside it, or stay in Attune
 */
export async function* asHtml({ head, agreed, aside, begun, proposals, sessionAsks, safetyPlanVersions, messages, signed, entries }: AnswersDocument, files: 'beside' | 'away'): AsyncGenerator<string> {
  const speaker = speakerOf(head);
  const { words, day } = speaker;
  yield `<!doctype html>
<html lang="${head.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${STYLE}</style></head>
<body>
<header><h1>${words.title}</h1><p>${plain(words.of(head.name, day(head.madeOn)))}</p><p class="note">${words.beware}</p></header>
<main>
<section><h2>${words.entries}</h2>
`;
  let last = '';
  for await (const entry of entries) {
    if (entry.day !== last) yield `<h3 class="day">${plain(day(entry.day))}</h3>\n`;
    last = entry.day;
    yield entryIn(speaker, entry, files);
  }
  if (!last) yield `<p>${words.noEntries}</p>\n`;
  yield '</section>\n';
  yield begunIn(speaker, begun, files);
  yield agreedIn(speaker, agreed);
  yield proposedIn(speaker, proposals, agreed);
  yield askedIn(speaker, sessionAsks);
  yield asideIn(speaker, aside, agreed);
  yield* safetyPlansIn(speaker, safetyPlanVersions);
  yield* messagesIn(speaker, messages, files);
  yield* signedIn(speaker, signed);
  yield `</main>\n<footer><p>${words.end}</p></footer>\n</body>\n</html>\n`;
}

function entryIn(speaker: Speaker, entry: WrittenEntry, files: 'beside' | 'away'): string {
  const { words, on, at, language } = speaker;
  const facts = [words.sent(on(entry.sentAt), at(entry.sentAt)), ...(entry.smaller ? [words.smaller] : [])].join(' · ');
  const notes = [...(entry.correctedBy ? [words.replaced] : []), ...(entry.corrects ? [words.corrects] : [])];
  const commentsOf = (step: string | null): string =>
    entry.comments
      .filter((comment) => comment.step === step)
      .map((comment) => `<blockquote><p class="by">${plain(words.comment(comment.by, on(comment.at)))}</p>${comment.unreadable ? lostIn(speaker, comment) : `<p>${plain(comment.text)}</p>`}</blockquote>`)
      .join('');
  return `<article><h4>${plain(entry.exercise.title[language])}</h4><p class="facts">${plain(facts)}</p>${notes.map((note) => `<p class="note">${note}</p>`).join('')}
${lostIn(speaker, entry) || linesIn(speaker, entry.lines, commentsOf)}${filesIn(speaker, entry.files, files, words.fileStays)}${entry.kept
    .map((kept) => keptIn(speaker, kept))
    .join('')}${commentsOf(null)}</article>
`;
}

const keptIn = ({ words, day }: Speaker, { kind, comesBackOn }: MadeKeepsake): string =>
  `<p class="note">${kind === 'letter' && comesBackOn ? plain(words.letter(day(comesBackOn))) : words.card}</p>`;

const OWN_WORDS = new Set<string>(['text', 'repeat', 'card', 'dialogue']);

function linesIn({ words }: Speaker, lines: readonly WrittenLine[], commentsOf: (step: string) => string = () => ''): string {
  if (lines.length === 0) return `<p>${words.nothing}</p>`;
  const line = ({ step, kind, question, answer, private: own }: WrittenLine): string =>
    `<div><dt>${plain(question || (kind === 'dialogue' ? words.rehearsal : words.numbers))}${own ? ` <span class="own-only">${words.private}</span>` : ''}</dt>` +
    `<dd${OWN_WORDS.has(kind) ? ' class="own"' : ''}>${plain(answer)}</dd>${commentsOf(step) && `<dd>${commentsOf(step)}</dd>`}</div>`;
  return `<dl>${lines.map(line).join('')}</dl>`;
}

function begunIn(speaker: Speaker, begun: readonly BegunEntry[], beside: 'beside' | 'away'): string {
  const { words, on, language } = speaker;
  const one = ({ exercise, savedAt, lines, files, unreadable }: BegunEntry): string =>
    `<article><h3>${plain(exercise[language])}</h3><p class="facts">${plain(words.saved(on(savedAt)))}</p>${lostIn(speaker, { unreadable }) || linesIn(speaker, lines)}${filesIn(speaker, files, beside, words.fileStays)}</article>\n`;
  return begun.length ? `<section><h2>${words.begun}</h2>\n${begun.map(one).join('')}</section>\n` : '';
}

function agreedIn(speaker: Speaker, agreed: readonly AgreedExercise[]): string {
  const { words, on, language } = speaker;
  const one = ({ exercise, from, givenAt, endedAt, words: said, unreadable }: AgreedExercise): string => {
    const facts = [words.given(from, on(givenAt)), ...(endedAt ? [words.ended(on(endedAt))] : [])].join(' · ');
    const lines = Object.entries(words.plan).flatMap(([key, label]) =>
      typeof said[key] === 'string' && said[key] ? [`<div><dt>${label}</dt><dd class="own">${plain(said[key])}</dd></div>`] : []);
    return `<article><h3>${plain(exercise[language])}</h3><p class="facts">${plain(facts)}</p>${lostIn(speaker, { unreadable })}${lines.length ? `<dl>${lines.join('')}</dl>` : ''}</article>\n`;
  };
  return agreed.length ? `<section><h2>${words.agreed}</h2>\n${agreed.map(one).join('')}</section>\n` : '';
}

function asideIn({ words, day, language }: Speaker, aside: readonly SetAside[], agreed: readonly AgreedExercise[]): string {
  const titles = new Map(agreed.map(({ id, exercise }) => [id, exercise[language]]));
  const one = ({ assignmentId, day: date, reason }: SetAside): string =>
    `<li>${plain(`${day(date)}: ${titles.get(assignmentId) ?? ''}. ${words.reasons[reason]}.`)}</li>`;
  return aside.length ? `<section><h2>${words.aside}</h2>\n<ul>${aside.map(one).join('')}</ul></section>\n` : '';
}
