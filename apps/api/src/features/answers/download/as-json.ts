import type { AnswersDocument } from './answers-document.js';

/** The document as JSON, an entry a line. A file that was cut off is no JSON, and lacks its last line. */
export async function* asJson({ head, agreed, aside, begun, proposals, sessionAsks, safetyPlan, safetyPlanVersions, messages, signed, entries }: AnswersDocument): AsyncGenerator<string> {
  yield `{"format": "attune-answers", "version": 1,\n"about": ${JSON.stringify(head)},\n`;
  yield list('agreed', agreed);
  yield list('notThisTime', aside);
  yield list('begun', begun);
  yield list('proposals', proposals);
  yield list('sessionAsks', sessionAsks);
  yield `"safetyPlan": ${JSON.stringify(safetyPlan)},\n`;
  yield* longList('safetyPlanVersions', safetyPlanVersions);
  yield* longList('messages', messages);
  yield* longList('signed', signed);
  yield* longList('entries', entries);
  yield '"complete": true}\n';
}

async function* longList(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `"${name}": [`;
  let first = true;
  for await (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
    first = false;
  }
  yield '\n],\n';
}

const list = (name: string, items: readonly unknown[]): string => `"${name}": [${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n],\n`;
