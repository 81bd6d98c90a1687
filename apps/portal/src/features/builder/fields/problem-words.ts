import type { DefinitionProblem, DefinitionProblemCode, Language, Localized } from '@attune/exercise';
import { useText, type Texts } from '../../../lib/texts';
import { isWritten, otherLanguage } from './localized';

type Key = keyof Texts['builderKinds'];

/** The sentence for each thing that can be wrong, as it stands beside the field. */
const WORDS: Record<DefinitionProblemCode, Key> = {
  not_an_object: 'problem.unreadable',
  not_a_list: 'problem.tooFew',
  missing_text: 'problem.missing',
  missing_language: 'problem.missing',
  text_too_long: 'problem.long',
  placeholders_differ: 'problem.placeholders',
  bad_id: 'problem.unreadable',
  duplicate_id: 'problem.twice',
  unknown_field: 'problem.unreadable',
  unknown_kind: 'problem.unreadable',
  kind_not_allowed_here: 'problem.notHere',
  unknown_step: 'problem.unknownStep',
  unknown_option: 'problem.unknownOption',
  unknown_scale: 'problem.unknownStep',
  unknown_number: 'problem.unknownStep',
  not_an_item: 'problem.unknownStep',
  no_open_option: 'problem.noOpenOption',
  too_large: 'problem.tooLarge',
  bad_condition: 'problem.condition',
  condition_not_allowed_here: 'problem.conditionHere',
  bad_range: 'problem.range',
  missing_label: 'problem.missing',
  bad_number: 'problem.number',
  bad_value: 'problem.value',
  too_few: 'problem.tooFew',
  too_many: 'problem.tooMany',
  not_private_step: 'problem.notPrivate',
  unknown_placeholder: 'problem.unknownPlaceholder',
  unknown_temperament: 'problem.unknownOption',
  dead_link: 'problem.deadLink',
  shared_start: 'problem.sharedStart',
  loop: 'problem.loop',
  unreachable: 'problem.unreachable',
  missing_class: 'problem.missingClass',
  last_ending_conditional: 'problem.lastEnding',
  ending_never_shown: 'problem.neverShown',
};

/** The first problem of a piece itself, as its code; that it is empty comes before what else that entails. */
export function ownProblem(problems: readonly DefinitionProblem[]): DefinitionProblemCode | undefined {
  const codes = problems.filter(({ path }) => path === '').map(({ code }) => code);
  return codes.find((code) => code === 'too_few') ?? codes[0];
}

/** Says what is wrong with a piece: `const say = useProblem(); say(part.problems)`. Nothing when nothing is. */
export function useProblem(): (problems: readonly DefinitionProblem[]) => string | undefined {
  const t = useText('builderKinds');
  return (problems) => {
    const code = ownProblem(problems);
    return code && t(WORDS[code]);
  };
}

/** As {@link useProblem}, for a text: it knows in which languages it is missing. */
export function useTextProblem(): (value: Localized | undefined, problems: readonly DefinitionProblem[], language: Language) => string | undefined {
  const t = useText('builderKinds');
  const say = useProblem();
  return (value, problems, language) => {
    const code = ownProblem(problems);
    if (code !== 'missing_language' && code !== 'missing_text' && code !== 'missing_label') return say(problems);
    const other = otherLanguage(language);
    if (isWritten(value, language)) return undefined;
    return isWritten(value, other) ? t(`missing.${language}`) : t('problem.missing');
  };
}

