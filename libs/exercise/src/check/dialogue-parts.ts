import { limits } from '../limits.js';
import { replyClasses } from '../types/dialogue.js';
import { idsOf, isBlank, isRecord, isWhole } from '../values.js';
import { checkGraph } from './dialogue-graph.js';
import { checkFlags } from './labelled.js';
import { checkId, checkList, checkText, placeholders, type CheckContext, type Report } from './report.js';

type Raw = Record<string, unknown>;

/** Calls `check` with each record of a list, and reports what is not one. */
function eachRecord(value: unknown, path: string, report: Report, max: number, check: (item: Raw, at: string) => void) {
  checkList(value, path, report, 1, max).forEach((item, index) => {
    if (isRecord(item)) check(item, `${path}.${index}`);
    else report(`${path}.${index}`, 'not_an_object');
  });
}

/** As {@link checkText}, where the only placeholder is the other person's name. */
function checkWords(value: unknown, path: string, report: Report): void {
  if (checkText(value, path, report) && placeholders(value.en).some((name) => name !== 'person'))
    report(path, 'unknown_placeholder');
}

function checkOptionalWords(value: unknown, path: string, report: Report): void {
  if (value !== undefined) checkWords(value, path, report);
}

/** What the person says, or does instead. */
function checkLine(line: Raw, at: string, report: Report): void {
  const kind = line.says === undefined ? 'does' : 'says';
  checkWords(line[kind], `${at}.${kind}`, report);
}

function checkVariant(variant: Raw, at: string, report: Report): void {
  for (const key of ['scene', 'goal']) checkWords(variant[key], `${at}.${key}`, report);
  checkOptionalWords(variant.before, `${at}.before`, report);
  const seen = new Set<string>();
  eachRecord(variant.temperaments, `${at}.temperaments`, report, 12, (temperament, path) => {
    checkId(temperament.id, `${path}.id`, report, seen);
    checkWords(temperament.label, `${path}.label`, report);
    checkOptionalWords(temperament.hint, `${path}.hint`, report);
  });
}

function checkNode(node: Raw, at: string, temperaments: readonly string[], report: Report): void {
  checkLine(node, at, report);
  checkOptionalWords(node.afterwards, `${at}.afterwards`, report);
  if (node.as !== undefined && !isRecord(node.as)) report(`${at}.as`, 'not_an_object');
  for (const [name, line] of isRecord(node.as) ? Object.entries(node.as) : []) {
    if (!temperaments.includes(name)) report(`${at}.as.${name}`, 'unknown_temperament');
    if (isRecord(line)) checkLine(line, `${at}.as.${name}`, report);
    else report(`${at}.as.${name}`, 'not_an_object');
  }
  const seen = new Set<string>();
  eachRecord(node.replies, `${at}.replies`, report, 8, (reply, path) => {
    checkId(reply.id, `${path}.id`, report, seen);
    checkWords(reply.text, `${path}.text`, report);
    if (!replyClasses.some((name) => name === reply.class)) report(`${path}.class`, 'bad_value');
  });
}

function checkEnding(ending: Raw, at: string, report: Report): void {
  for (const key of ['title', 'body']) checkWords(ending[key], `${at}.${key}`, report);
  checkList(ending.takeAways, `${at}.takeAways`, report, 1, 6).forEach((text, index) =>
    checkWords(text, `${at}.takeAways.${index}`, report),
  );
}

/** Variants stand in order of difficulty: each level above the one before. */
function checkVariants(value: unknown, path: string, report: Report): void {
  const seen = new Set<string>();
  let last = 0;
  eachRecord(value, path, report, 8, (variant, at) => {
    checkId(variant.id, `${at}.id`, report, seen);
    checkVariant(variant, at, report);
    if (!isWhole(variant.level) || variant.level <= last) report(`${at}.level`, 'bad_number');
    last = isWhole(variant.level) ? variant.level : last;
  });
}

const temperamentsOf = (variants: unknown): string[] =>
  (Array.isArray(variants) ? variants : []).flatMap((variant) =>
    isRecord(variant) ? idsOf(variant.temperaments) : [],
  );

/** Reports what is wrong with a dialogue: its parts one by one, then its graph. */
export function checkDialogueParts(step: Raw, path: string, { report }: CheckContext): void {
  const { person, classes } = step;
  if (!isRecord(person) || typeof person.name !== 'string' || isBlank(person.name))
    report(`${path}.person`, 'missing_text');
  checkFlags(step, ['canWriteOwn'], path, report);
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
  checkVariants(step.variants, `${path}.variants`, report);
  const temperaments = temperamentsOf(step.variants);
  eachRecord(step.nodes, `${path}.nodes`, report, limits.dialogueNodes, (node, at) => {
    checkId(node.id, `${at}.id`, report, ids);
    checkNode(node, at, temperaments, report);
  });
  eachRecord(step.endings, `${path}.endings`, report, 30, (ending, at) => {
    checkId(ending.id, `${at}.id`, report, ids);
    checkEnding(ending, at, report);
  });
  if (Array.isArray(step.nodes) && step.nodes.length <= limits.dialogueNodes) checkGraph(step, path, report);
}
