import { checkDefinition } from '../check/definition.js';
import type { DefinitionProblem } from '../check/report.js';
import { limits } from '../limits.js';
import type { ExerciseDefinition, Kept, Language, Localized } from '../types/index.js';
import { idsOf, jsonBytes } from '../values.js';
import type { Aside } from './aside.js';
import { ExchangeError } from './error.js';
import type { Item, Questionnaire } from './fhir.js';
import { faultsOfForm } from './json.js';
import { exchangeLimits } from './limits.js';
import { headMark, oursOf, withOurs, withoutOurs, type Ours } from './ours.js';
import { markOf } from './elements.js';
import { checkValue } from './parse-json.js';
import { Reading } from './read/reading.js';
import { readItems } from './read/items.js';
import { readScores, scoreLink } from './read/scores.js';
import { soundQuestionnaire } from './read/rules.js';
import { languageOf, readText, says } from './texts.js';

const open: Localized = { en: '', es: '' };
/** What a questionnaire never says and an exercise cannot do without; told as supplied, for the author to read. */
const supplied = {
  quietTitle: { en: 'A few questions', es: 'Unas preguntas' },
  whenHard: {
    en: 'You can stop at any question. What you have answered so far stays.',
    es: 'Puedes parar en cualquier pregunta. Lo que ya contestaste se queda.',
  },
  ending: {
    title: { en: 'That was the last question.', es: 'Esa fue la última pregunta.' },
    body: { en: 'Thank you for answering.', es: 'Gracias por contestar.' },
  },
};

const headFields = [
  'resourceType',
  'language',
  'title',
  '_title',
  'description',
  '_description',
  'purpose',
  '_purpose',
  'item',
];

/** A Questionnaire without anything of ours, as another program would have written it. */
export function stripped(questionnaire: Questionnaire): Questionnaire {
  const strip = (item: Item): Item => {
    const alone = withoutOurs(item);
    return item.item ? { ...alone, item: item.item.map(strip) } : alone;
  };
  return { ...withoutOurs(questionnaire), item: questionnaire.item.map(strip) };
}

/** The mark of everything but what is ours. */
export const wholeMark = (questionnaire: Questionnaire): string => markOf(stripped(questionnaire));

function read(questionnaire: Questionnaire, reading: Reading, ours: Ours | undefined): ExerciseDefinition {
  const { language } = reading;
  const steps = readItems(questionnaire.item, { path: '', when: [] }, [], reading);
  const scores = readScores(
    reading,
    idsOf(ours?.set?.scores).map((id) => `${scoreLink}${id}`),
  );
  const title = readText(questionnaire, 'title', language);
  const named = says(title) ? title : readText(questionnaire, 'name', language);
  return {
    title: named,
    quietTitle: supplied.quietTitle,
    purpose: readText(questionnaire, 'purpose', language),
    why: open,
    what: readText(questionnaire, 'description', language),
    minutes: Math.min(600, Math.max(1, Math.ceil(steps.length / 4))),
    tags: [],
    whenHard: supplied.whenHard,
    forTherapist: { fits: open, waitIf: open, inReview: open },
    steps,
    ...(scores.length ? { scores } : {}),
    endings: [supplied.ending],
  };
}

/** Tells what of the head is kept or was made up. */
function tellHead(questionnaire: Questionnaire, reading: Reading): void {
  const tag = questionnaire.language;
  if (tag !== undefined && !languageOf(tag)) reading.tell('language', tag, 'language');
  for (const key of Object.keys(withoutOurs(questionnaire)))
    if (!headFields.includes(key)) reading.tell(key, key, 'kept');
  for (const key of ['quietTitle', 'whenHard', 'endings', 'minutes']) reading.tell(key, key, 'supplied');
}

/** Reads a sound Questionnaire, believing what is ours in it or not. */
export function readQuestionnaire(questionnaire: Questionnaire, language: Language, trusting: boolean) {
  const reading = new Reading(questionnaire, language, trusting);
  const ours = trusting ? oursOf(questionnaire) : undefined;
  const plain = read(questionnaire, reading, ours);
  if (!ours) {
    tellHead(questionnaire, reading);
    return { definition: keeping(plain, questionnaire, reading), reading };
  }
  const changed = headMark(questionnaire) !== ours.of;
  const exact = ours.whole === wholeMark(questionnaire);
  if (changed || (ours.whole && !exact)) reading.tell('', 'Questionnaire', 'changed_elsewhere');
  const definition = withOurs(plain, ours, changed);
  return { definition: exact ? definition : keeping(definition, questionnaire, reading), reading };
}

/** The definition with the Questionnaire it came from, as far as both fit. */
function keeping(definition: ExerciseDefinition, questionnaire: Questionnaire, reading: Reading): ExerciseDefinition {
  const foreign = stripped(questionnaire);
  const kept: Kept = {
    format: 'fhir-r4-questionnaire',
    questionnaire: foreign as unknown as Kept['questionnaire'],
    language: reading.language,
  };
  const whole = { ...definition, kept };
  if (jsonBytes(foreign) <= limits.kept && jsonBytes(whole) <= limits.definition) return whole;
  reading.tell('', 'Questionnaire', 'not_kept');
  return definition;
}

export interface ReadOptions {
  /** The language of a file that does not say its own; English when left out. */
  language?: Language;
}

export interface ReadExercise {
  definition: ExerciseDefinition;
  /** What is left to mend before it can be published. */
  problems: DefinitionProblem[];
  /** What the exercise does not hold, or holds otherwise. */
  aside: Aside[];
}

/**
 * An exercise from a FHIR R4 Questionnaire (hl7.org/fhir/R4/questionnaire.html). Takes any value at all.
 * @throws ExchangeError naming every fault by its place; nothing else
 */
export function fromQuestionnaire(json: unknown, { language = 'en' }: ReadOptions = {}): ReadExercise {
  checkValue(json);
  const questionnaire = soundQuestionnaire(json);
  const spoken = languageOf(questionnaire.language) ?? language;
  for (const trusting of [true, false]) {
    const { definition, reading } = readQuestionnaire(questionnaire, spoken, trusting);
    const problems = checkDefinition(definition);
    const faults = faultsOfForm(definition, problems);
    if (faults.length === 0) return { definition, problems, aside: reading.asides };
    if (!trusting) throw new ExchangeError(faults.slice(0, exchangeLimits.faults));
  }
  throw new ExchangeError([{ path: '', code: 'unsound', detail: '' }]);
}
