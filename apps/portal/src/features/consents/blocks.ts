/** A piece of a text: a heading, a paragraph, or points. */
export type Block = { kind: 'heading' | 'paragraph'; text: string } | { kind: 'points'; lines: string[] };

/**
 * The pieces of a text as it was written: a line that begins with "# " is a heading, lines with "- " are points, an empty line
 * ends a paragraph. Everything else is words as they stand.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of text.split('\n').map((each) => each.trimEnd())) {
    const last = blocks.at(-1);
    if (line.trim() === '') open = false;
    else if (line.startsWith('# ')) {
      blocks.push({ kind: 'heading', text: line.slice(2) });
      open = false;
    } else if (line.startsWith('- ')) {
      if (open && last?.kind === 'points') last.lines.push(line.slice(2));
      else blocks.push({ kind: 'points', lines: [line.slice(2)] });
      open = true;
    } else if (open && last?.kind === 'paragraph') last.text += `\n${line}`;
    else {
      blocks.push({ kind: 'paragraph', text: line });
      open = true;
    }
  }
  return blocks;
}

/** What stands in brackets: still to be filled in. */
export const placesIn = (...texts: string[]): string[] => texts.flatMap((text) => text.match(/\[[^\]]+\]/g) ?? []);
