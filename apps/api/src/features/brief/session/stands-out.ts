import { allSteps, type Answers, ASKS, chosenOptions, type ExerciseDefinition, flagsOf, learnedIn, readText } from '@attune/exercise';
import type { BriefEntryDto, BriefQuoteDto, BriefStepDto } from './session-brief.dto.js';
import type { Titled } from './numbers.js';

/** An entry that was opened: shared answers alone. */
export interface Opened {
  entry: Titled;
  state: string;
  /** Null where they cannot be read. */
  answers: Answers | null;
}

type Why = BriefEntryDto['why'];
const GRAVEST_FIRST: readonly Why[] = ['risk', 'ask', 'unreadable', 'change', 'learned', 'words'];
const READ = GRAVEST_FIRST.filter((why) => why !== 'unreadable');
const MOST = 5;
/** Words alone fill up what stands out to so many. */
const ENOUGH = 3;

/** What is quoted stays readable in a minute; all of it is one press away. */
const MOST_LETTERS = 240;

const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text);
const ownWords = (prompt: BriefQuoteDto['prompt'], text: string): BriefQuoteDto => ({ prompt, text: { en: shortened(text), es: shortened(text) }, own: true });

/** The words an entry has in its text steps, in the order in which they were asked for. */
function textsIn(definition: ExerciseDefinition, answers: Answers): { step: string; quote: BriefQuoteDto }[] {
  return allSteps(definition).flatMap((step) => {
    if (step.kind !== 'text') return [];
    const { text } = readText(step, answers[step.id]);
    return text ? [{ step: step.id, quote: ownWords(step.prompt, text) }] : [];
  });
}

/** Where most was said: a name that was asked for first says little by itself. */
const most = (texts: readonly { quote: BriefQuoteDto }[]): BriefQuoteDto | null =>
  [...texts].sort((a, b) => b.quote.text.en.length - a.quote.text.en.length)[0]?.quote ?? null;

/** The options chosen that carry a flag, in their own words. */
function flagged(definition: ExerciseDefinition, answers: Answers, isOne: (flag: string) => boolean): BriefQuoteDto | null {
  const [first] = flagsOf(definition, answers).filter(({ flag }) => isOne(flag));
  const step = first && allSteps(definition).find(({ id }) => id === first.step);
  if (step?.kind !== 'choice') return null;
  const chosen = chosenOptions(step, answers[step.id]).find(({ option }) => option.id === first?.option);
  return chosen ? { prompt: step.prompt, text: chosen.option.label, own: false } : null;
}

/** The words that follow the option by which something is asked; without any, the option itself. */
function asked(definition: ExerciseDefinition, answers: Answers): BriefQuoteDto | null {
  const steps = allSteps(definition).map(({ id }) => id);
  const [flag] = flagsOf(definition, answers).filter((each) => each.flag === ASKS);
  const next = flag && textsIn(definition, answers).find(({ step }) => steps.indexOf(step) > steps.indexOf(flag.step));
  return next?.quote ?? flagged(definition, answers, (name) => name === ASKS);
}

function learned(definition: ExerciseDefinition, answers: Answers): BriefQuoteDto | null {
  const [first] = learnedIn(definition, answers);
  return first ? ownWords(first.prompt, first.text) : null;
}

/**
 * What stands out of the entries that were opened: a flagged answer, a question, the strongest change between before and after,
 * what was learned; words alone where fewer than three stand out. Each entry stands once, for the gravest of its reasons, the
 * gravest first and then the newest; what cannot be read may be any of that, so it stands behind what is known to be grave. Which words are quoted follows from the exercise alone, so that two readers see the same.
 * @param opened the newest first
 */
export function standsOut(opened: readonly Opened[], strongest: { id: string; step: BriefStepDto } | null): BriefEntryDto[] {
  const found = opened.flatMap(({ entry, state, answers }): BriefEntryDto[] => {
    const { definition } = entry;
    const { id: responseId, local_date: localDate, submitted_at } = entry;
    const about = { responseId, title: entry.title, localDate, submittedAt: submitted_at.toISOString(), waiting: state === 'waiting' };
    if (!answers || !definition) return [{ ...about, why: 'unreadable', quote: null, change: null }];
    const texts = textsIn(definition, answers);
    const change = strongest?.id === entry.id ? strongest.step : null;
    const quotes: Record<Exclude<Why, 'unreadable'>, BriefQuoteDto | null> = {
      risk: flagged(definition, answers, (flag) => flag !== ASKS),
      ask: asked(definition, answers),
      change: learned(definition, answers) ?? most(texts),
      learned: learned(definition, answers),
      words: most(texts),
    };
    const why = READ.find((each) => (each === 'change' ? change : quotes[each]));
    return why ? [{ ...about, why, quote: quotes[why], change }] : [];
  });
  const ranked = GRAVEST_FIRST.flatMap((why) => found.filter((each) => each.why === why));
  const more = ranked.filter(({ why }) => why !== 'words').slice(0, MOST);
  return ranked.slice(0, Math.max(more.length, ENOUGH));
}
