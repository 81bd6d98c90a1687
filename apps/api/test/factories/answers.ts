import type { Answer } from './caller.js';

/** The answer, when it is a good one. @throws Error naming what came instead */
export function expectOk(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`expected a good answer, got ${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer;
}
