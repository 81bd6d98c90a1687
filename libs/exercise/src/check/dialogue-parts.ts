import { limits } from '../limits.js';
import { replyClasses } from '../types/dialogue.js';
import { isBlank, isRecord, isWhole } from '../values.js';
import { checkGraph } from './dialogue-graph.js';
import { checkId, checkList, checkOptionalText, checkText, type CheckContext, type Report } from './report.js';

type Raw = Record<string, unknown>;

/** Calls `check` with each record of a list, and reports what is not one. */
function eachRecord(value: unknown, path: string, report: Report, max: number, check: (item: Raw, at: string) => void) {
  checkList(value, path, report, 1, max).forEach((item, index) => {
    if (isRecord(item)) check(item, `${path}.${index}`);
    else report(`${path}.${index}`, 'not_an_object');
  });
}

function checkVariant(variant: Raw, at: string, report: Report): void {
  for (const key of ['scene', 'goal']) checkText(variant[key], `${at}.${key}`, report);
  checkOptionalText(variant.before, `${at}.before`, report);
  if (!isWhole(variant.level)) report(`${at}.level`, 'bad_number');
  const seen = new Set<string>();
  eachRecord(variant.temperaments, `${at}.temperaments`, report, 12, (temperament, path) => {
    checkId(temperament.id, `${path}.id`, report, seen);
    checkText(temperament.label, `${path}.label`, report);
    checkOptionalText(temperament.hint, `${path}.hint`, report);
  });
}

function checkNode(node: Raw, at: string, report: Report): void {
  const line = node.says === undefined ? 'does' : 'says';
  checkText(node[line], `${at}.${line}`, report);
  checkOptionalText(node.afterwards, `${at}.afterwards`, report);
  const seen = new Set<string>();
  eachRecord(node.replies, `${at}.replies`, report, 8, (reply, path) => {
    checkId(reply.id, `${path}.id`, report, seen);
    checkText(reply.text, `${path}.text`, report);
    if (!replyClasses.some((name) => name === reply.class)) report(`${path}.class`, 'bad_value');
  });
}

function checkEnding(ending: Raw, at: string, report: Report): void {
  for (const key of ['title', 'body']) checkText(ending[key], `${at}.${key}`, report);
  checkList(ending.takeAways, `${at}.takeAways`, report, 1, 6).forEach((text, index) =>
    checkText(text, `${at}.takeAways.${index}`, report),
  );
}

/** Reports what is wrong with a dialogue: its parts one by one, then its graph. */
export function checkDialogueParts(step: Raw, path: string, { report }: CheckContext): void {
  const { person, classes } = step;
  if (!isRecord(person) || typeof person.name !== 'string' || isBlank(person.name))
    report(`${path}.person`, 'missing_text');
  checkText(step.whenWritten, `${path}.whenWritten`, report);
  for (const name of replyClasses) {
    const entry = isRecord(classes) ? classes[name] : undefined;
    const at = `${path}.classes.${name}`;
    if (!isRecord(entry)) {
      report(at, 'missing_class');
      continue;
    }
    checkText(entry.label, `${at}.label`, report);
    checkText(entry.means, `${at}.means`, report);
  }
  const ids = new Set<string>();
  const variants = new Set<string>();
  eachRecord(step.variants, `${path}.variants`, report, 8, (variant, at) => {
    checkId(variant.id, `${at}.id`, report, variants);
    checkVariant(variant, at, report);
  });
  eachRecord(step.nodes, `${path}.nodes`, report, limits.dialogueNodes, (node, at) => {
    checkId(node.id, `${at}.id`, report, ids);
    checkNode(node, at, report);
  });
  eachRecord(step.endings, `${path}.endings`, report, 30, (ending, at) => {
    checkId(ending.id, `${at}.id`, report, ids);
    checkEnding(ending, at, report);
  });
  if (Array.isArray(step.nodes) && step.nodes.length <= limits.dialogueNodes) checkGraph(step, path, report);
}
