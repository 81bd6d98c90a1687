import type { AnswersDocument } from './answers-document.js';

/** The document as JSON, an entry a line. A file that was cut off is no JSON, and lacks its last line. */
export async function* asJson({ head, agreed, aside, begun, proposals, safetyPlan, entries }: AnswersDocument): AsyncGenerator<string> {
  yield `{"format": "attune-answers", "version": 1,\n"about": ${JSON.stringify(head)},\n`;
  yield list('agreed', agreed);
  yield list('notThisTime', aside);
  yield list('begun', begun);
  yield list('proposals', proposals);
  yield `"safetyPlan": ${JSON.stringify(safetyPlan)},\n`;
  yield '"entries": [';
  let first = true;
  for await (const entry of entries) {
    yield `${first ? '' : ','}\n${JSON.stringify(entry)}`;
    first = false;
  }
  yield '\n],\n"complete": true}\n';
}

const list = (name: string, items: readonly unknown[]): string => `"${name}": [${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n],\n`;
