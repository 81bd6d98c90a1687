import { limits } from '../limits.js';
import { isRecord, isWhole, jsonBytes } from '../values.js';
import { checkCondition, type Earlier } from './condition.js';
import { checkKept } from './kept.js';
import { checkOffers } from './offers.js';
import { checkFields, checkList, checkText, type DefinitionProblem, type Report } from './report.js';
import { checkScores } from './scores.js';
import { checkSteps } from './steps.js';

type Raw = Record<string, unknown>;

function checkHead(definition: Raw, report: Report): void {
  for (const key of ['title', 'quietTitle', 'purpose', 'why', 'what', 'whenHard'])
    checkText(definition[key], key, report);
  const { minutes, forTherapist } = definition;
  if (!isWhole(minutes) || minutes < 1 || minutes > 600) report('minutes', 'bad_number');
  checkList(definition.tags, 'tags', report, 0, 30).forEach((tag, index) => {
    if (typeof tag !== 'string' || tag.trim() === '') report(`tags.${index}`, 'bad_value');
  });
  if (!isRecord(forTherapist)) return report('forTherapist', 'not_an_object');
  for (const key of ['fits', 'waitIf', 'inReview']) checkText(forTherapist[key], `forTherapist.${key}`, report);
}

const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 50 && value.every((each) => typeof each === 'string' && each.trim() !== '');

/** Reports search words or counts that are not lists of texts. */
function checkLists(definition: Raw, report: Report): void {
  for (const key of ['needs', 'counts']) {
    const value = definition[key];
    if (value === undefined) continue;
    if (!isRecord(value)) report(key, 'not_an_object');
    else for (const [name, list] of Object.entries(value)) if (!isTextList(list)) report(`${key}.${name}`, 'bad_value');
  }
}

function checkSmaller(smaller: unknown, ids: Set<string>, report: Report): void {
  if (smaller === undefined) return;
  if (!isRecord(smaller)) return report('smaller', 'not_an_object');
  checkText(smaller.about, 'smaller.about', report);
  if (!isWhole(smaller.minutes) || smaller.minutes < 1) report('smaller.minutes', 'bad_number');
  if (smaller.turns !== undefined && (!isWhole(smaller.turns) || smaller.turns < 1))
    report('smaller.turns', 'bad_number');
  checkList(smaller.keeps, 'smaller.keeps', report, 1, limits.definitionSteps).forEach((id, index) => {
    if (!ids.has(id as string)) report(`smaller.keeps.${index}`, 'unknown_step');
  });
}

function checkEndings(endings: unknown, earlier: Earlier, report: Report): void {
  const list = checkList(endings, 'endings', report, 1, 20);
  list.forEach((ending, index) => {
    const path = `endings.${index}`;
    if (!isRecord(ending)) return report(path, 'not_an_object');
    checkText(ending.title, `${path}.title`, report);
    checkText(ending.body, `${path}.body`, report);
    checkOffers(ending.offers, `${path}.offers`, report);
    checkCondition(ending.when, `${path}.when`, earlier, report);
    const last = index === list.length - 1;
    if (last && ending.when !== undefined) report(`${path}.when`, 'last_ending_conditional');
    if (!last && ending.when === undefined) report(path, 'ending_never_shown');
  });
}

const definitionFields = [
  ...[
    'title',
    'quietTitle',
    'purpose',
    'why',
    'what',
    'minutes',
    'tags',
    'needs',
    'smaller',
    'whenHard',
    'forTherapist',
  ],
  ...['steps', 'endings', 'scores', 'counts', 'kept'],
];

/**
 * Everything that is wrong with a definition as data, none when it can be published: texts in both languages, ids
 * unique, conditions about earlier steps, dialogues that end. Takes any value at all and never throws.
 */
export function checkDefinition(definition: unknown): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  // What every step is held to, its kind may ask for as well: it is wrong once.
  const said = new Set<string>();
  const report: Report = (path, code) => {
    if (problems.length >= 200 || said.has(`${path} ${code}`)) return;
    said.add(`${path} ${code}`);
    problems.push({ path, code });
  };
  if (!isRecord(definition)) return [{ path: '', code: 'not_an_object' }];
  checkFields(definition, definitionFields, '', report);
  checkHead(definition, report);
  checkLists(definition, report);
  const { earlier, ids } = checkSteps(definition, report);
  checkScores(definition.scores, earlier, ids, report);
  checkSmaller(definition.smaller, ids, report);
  checkEndings(definition.endings, earlier, report);
  checkKept(definition.kept, report);
  if (jsonBytes(definition) > limits.definition) report('', 'too_large');
  return problems;
}
