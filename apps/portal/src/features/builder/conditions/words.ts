import type { Condition, ExerciseDefinition, Language, Step } from '@attune/exercise';
import type { Translate } from '../../../lib/texts';
import { eitherText } from '../fields/localized';
import { placedSteps } from '../state/place';
import { wordsOfStep } from '../step-words';
import { joinedIn } from './joints';
import { boundsIn, isLeaf, namesIn, operatorOf } from './leaf';
import { subjectKey, subjectsOf, type Leaf, type Subject } from './subjects';
import { tokensOf } from './tokens';

/** What a condition is put into words with. */
export interface Wording {
  definition: ExerciseDefinition;
  language: Language;
  t: Translate<'builderWords'>;
}

/** What a step is called in a sentence. */
export const nameOfStep = (step: Step, { language, t }: Wording): string =>
  wordsOfStep(step, language) || t('unnamed', { kind: t(`kind.${step.kind}`) });

/** What is asked about, as a sentence begins. */
export function subjectInWords(subject: Subject, wording: Wording): string {
  const { language, t } = wording;
  if (subject.about === 'answer') return t('what.answer', { name: nameOfStep(subject.step, wording) });
  if (subject.about === 'count') return t('what.count', { name: nameOfStep(subject.step, wording) });
  const name = eitherText(subject.words, language) || t('what.unnamed');
  if (subject.about === 'scale') {
    const kind = subject.step?.kind;
    if (kind === 'ladder') return t(subject.at === 'before' ? 'what.predicted' : 'what.actual', { name });
    return kind === 'before-after' ? t(`what.${subject.at}`, { name }) : t('what.answer', { name });
  }
  if (subject.about === 'change') return t('what.change', { name });
  if (subject.about === 'score') return t('what.score', { name });
  return t('what.number', { name, of: subject.step ? nameOfStep(subject.step, wording) : '' });
}

/** Everything any condition of a definition could ask about, wherever it stands. */
function anySubject(definition: ExerciseDefinition, key: string): Subject | undefined {
  const score = (definition.scores ?? []).find(({ id }) => `number:${id}` === key);
  if (score) return { about: 'score', key, code: score.id, words: score.label };
  for (const { step } of placedSteps(definition)) {
    const found = [...subjectsOf(step), ...subjectsOf(step, true)].find((subject) => subject.key === key);
    if (found) return found;
  }
  return undefined;
}

function leafInWords(leaf: Leaf, wording: Wording): string {
  const { definition, language, t } = wording;
  const subject = anySubject(definition, subjectKey(leaf));
  const what = subject ? subjectInWords(subject, wording) : t('what.gone');
  const operator = operatorOf(leaf);
  if (operator === 'is' || operator === 'isNot') {
    const known = subject?.step ? tokensOf(subject.step, language, t) : [];
    const names = namesIn(leaf).map((id) => t('quoted', { words: known.find((token) => token.id === id)?.words ?? t('what.gone') }));
    const list = names.length ? new Intl.ListFormat(language, { type: 'disjunction' }).format(names) : '…';
    return t(`said.${operator}`, { what, list });
  }
  const { atLeast, atMost } = boundsIn(leaf);
  return t(`said.${operator}`, { what, low: atLeast ?? '…', high: atMost ?? '…' });
}

/** A condition in plain words, as the end of "Shown when …". Joined ones inside others stand in brackets. */
export function conditionInWords(when: Condition, wording: Wording, inside = false): string {
  if (isLeaf(when)) return leafInWords(when, wording);
  const { t } = wording;
  const { joint, parts } = joinedIn(when);
  const said = parts.map((part) => conditionInWords(part, wording, true));
  const [only = ''] = said;
  if (said.length === 1 && (joint === 'all' || joint === 'any')) return only;
  const all = joint === 'none' || joint === 'notAll' ? t(`joined.${joint}`, { list: said.join('; ') }) : said.join(t(`joined.${joint}`));
  return inside ? `(${all})` : all;
}
