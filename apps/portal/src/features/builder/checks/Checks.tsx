import type { DefinitionProblem, ExerciseDefinition, Language } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui';
import { useProblem } from '../fields/problem-words';
import { findStep } from '../state/place';
import { numbered, wordsOfStep } from '../step-words';
import styles from './checks.module.css';
import { pathInWords } from './path-words';
import { missingLanguage, whereIs } from './where';

interface Props {
  definition: ExerciseDefinition;
  problems: readonly DefinitionProblem[];
  language: Language;
  /** Goes to the place where it is mended. */
  onJump: (problem: DefinitionProblem) => void;
}

/** Everything that is still to be mended before the exercise can be published, part by part. */
export function Checks({ definition, problems, language, onJump }: Props) {
  const t = useText('builder');
  const parts = [...new Set(problems.map((problem) => whereIs(definition, problem).part))];
  const nameOf = usePartName(definition, language);
  if (problems.length === 0) {
    return (
      <p className={styles.sound}>
        <Icon name="check" />
        {t('checks.none')}
      </p>
    );
  }
  return (
    <div className={styles.checks}>
      <p className="soft">{t('checks.lead')}</p>
      {parts.map((part) => (
        <section key={part} aria-label={nameOf(part)}>
          <h3>{nameOf(part)}</h3>
          <ul>
            {problems
              .filter((problem) => whereIs(definition, problem).part === part)
              .map((problem, index) => (
                <li key={index}>
                  <button type="button" className={styles.problem} onClick={() => onJump(problem)}>
                    <Icon name="alert" />
                    <span className="grow">
                      <ProblemWords definition={definition} problem={problem} language={language} />
                    </span>
                    <Icon name="right" />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What a part of the exercise is called: a step by its number and words. */
function usePartName(definition: ExerciseDefinition, language: Language): (part: string) => string {
  const t = useText('builder');
  const words = useText('builderWords');
  const numbers = numbered(definition);
  return (part) => {
    const step = findStep(definition, part)?.step;
    if (!step) return part === 'endings' || part === 'scores' ? t(`part.${part}`) : t('part.about');
    return words('askedStep', { number: numbers.get(part) ?? '', name: wordsOfStep(step, language) || words(`kind.${step.kind}`) });
  };
}

interface ProblemWordsProps {
  definition: ExerciseDefinition;
  problem: DefinitionProblem;
  language: Language;
  /** Says which part it is in, too. */
  named?: boolean;
}

/** A problem in words: where, and what is to be done. */
export function ProblemWords({ definition, problem, language, named }: ProblemWordsProps) {
  const words = useText('builderWords');
  const t = useText('builder');
  const say = useProblem();
  const nameOf = usePartName(definition, language);
  const { part, rest } = whereIs(definition, problem);
  const root = findStep(definition, part)?.step ?? definition;
  const place = pathInWords(root, rest, language, words);
  const missing = problem.code === 'missing_language' ? missingLanguage(definition, problem) : undefined;
  const what = missing ? t(`checks.missing.${missing}`) : say([{ path: '', code: problem.code }]);
  const where = [named && nameOf(part), place && place.charAt(0).toLocaleUpperCase(language) + place.slice(1)].filter(Boolean);
  return (
    <>
      {where.length > 0 && <b>{where.join('. ')}: </b>}
      {what}
    </>
  );
}
