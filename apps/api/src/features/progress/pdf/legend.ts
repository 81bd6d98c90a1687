import { BAR, fullDot, openDot, partOf } from './marks.js';
import { type Block, lineHeight, type Page, SOFT, type Style } from './page.js';

const STYLE: Style = { size: 9, colour: SOFT };
const SWATCH = 16;
const STEP = lineHeight(STYLE.size) + 1;

/** What patterns or dots stand for, in as many lines as it takes. */
export function legend(page: Page, labels: readonly string[], kind: 'parts' | 'dots', quiet = false): Block {
  const places: { label: string; lines: string[]; x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const label of labels) {
    const lines = page.lines(label, page.width - SWATCH - 6, STYLE);
    const width = SWATCH + 6 + Math.max(0, ...lines.map((line) => page.widthOf(line, STYLE))) + 16;
    if (x > 0 && x + width - 16 > page.width) [x, y] = [0, y + STEP];
    places.push({ label, lines, x, y });
    x += width;
    if (lines.length > 1) [x, y] = [0, y + lines.length * STEP];
  }
  const height = y + (x > 0 ? STEP : 0) + 3;
  return {
    height,
    draw: () => {
      const top = page.doc.y;
      page.artifact(() => places.forEach(({ lines, x: at, y: down }, i) => {
        const [from, to] = [page.left + at, top + down];
        if (kind === 'parts') partOf(page, i, quiet && i === labels.length - 1, from, to + 2.5, SWATCH);
        else (i === 0 ? openDot : fullDot)(page, from + SWATCH / 2, to + 2.5 + BAR / 2);
        lines.forEach((line, n) => page.label(line, from + SWATCH + 6, to + n * STEP, STYLE));
      }));
      page.doc.y = top + height;
    },
  };
}
