/** How wide a text is in the face and size it will be written in. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines that are no wider than their place: between words, and inside of a word that is wider than a line,
 * after a hyphen where there is one, so that nothing is ever cut. A no-break space holds its words together.
 */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = piecesOf(word, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

function piecesOf(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=\p{L}[-/])(?=\p{L})/u)) {
    if (piece && measure(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    for (const letter of part) {
      if (piece && measure(piece + letter) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
  }
  return [...pieces, piece];
}
