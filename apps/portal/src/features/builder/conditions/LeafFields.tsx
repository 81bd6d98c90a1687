import type { DefinitionProblem } from '@attune/exercise';
import { useLanguage, useText } from '../../../lib/texts';
import { SelectField } from '../../../ui';
import { useProblem } from '../fields/problem-words';
import { numbered } from '../step-words';
import { BoundFields } from './BoundFields';
import styles from './conditions.module.css';
import { boundsIn, leafOf, namesIn, operatorOf, operatorsOf, type Operator } from './leaf';
import { NameFields } from './NameFields';
import { subjectKey, type AskedAt, type Leaf, type Subject } from './subjects';
import { tokensOf } from './tokens';
import { nameOfStep, subjectInWords } from './words';

interface Props {
  leaf: Leaf;
  asked: AskedAt;
  subjects: readonly Subject[];
  problems: readonly DefinitionProblem[];
  onChange: (leaf: Leaf, as?: string) => void;
}

/** One condition: what it asks about, what of it, and the answers or numbers it looks for. */
export function LeafFields({ leaf, asked, subjects, problems, onChange }: Props) {
  const t = useText('builderWords');
  const language = useLanguage();
  const say = useProblem();
  const key = subjectKey(leaf);
  const subject = subjects.find((each) => each.key === key);
  const operator = operatorOf(leaf);
  const known = subject?.about === 'answer' ? tokensOf(subject.step, language, t) : [];
  const error = say(problems);
  const choose = (next: string) => {
    const found = subjects.find((each) => each.key === next);
    if (!found) return;
    const named = found.about === 'answer' && tokensOf(found.step, language, t).length > 0;
    const operators = operatorsOf(found, named);
    onChange(leafOf(found, operators.includes(operator) ? operator : operators[0]!, found.step === subject?.step ? leaf : undefined));
  };
  return (
    <div className={styles.leaf}>
      <SelectField
        label={t('asked')}
        labelHidden
        value={subject ? key : ''}
        error={error}
        onChange={({ target }) => choose(target.value)}
      >
        {!subject && <option value="">{t('what.gone')}</option>}
        <Subjects subjects={subjects} asked={asked} />
      </SelectField>
      {subject && (
        <SelectField
          label={t('how')}
          labelHidden
          value={operator}
          onChange={({ target }) => onChange(leafOf(subject, target.value as Operator, leaf))}
        >
          {operatorsOf(subject, known.length > 0 || namesIn(leaf).length > 0).map((each) => (
            <option key={each} value={each}>
              {t(`operator.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {subject && (operator === 'is' || operator === 'isNot') && (
        <NameFields
          tokens={known}
          chosen={namesIn(leaf)}
          onChange={(names) => subject.about === 'answer' && onChange(operator === 'is' ? { step: subject.step.id, is: names } : { step: subject.step.id, isNot: names })}
        />
      )}
      {subject && ['atLeast', 'atMost', 'between'].includes(operator) && (
        <BoundFields bounds={boundsIn(leaf)} onChange={(bounds, as) => onChange({ ...leafOf(subject, operator, leaf), ...bounds } as Leaf, as)} />
      )}
    </div>
  );
}

/** What may be asked about, step by step; scores at the end. */
function Subjects({ subjects, asked: { definition } }: Pick<Props, 'subjects' | 'asked'>) {
  const t = useText('builderWords');
  const language = useLanguage();
  const wording = { definition, language, t };
  const numbers = numbered(definition);
  const steps = [...new Set(subjects.map(({ step }) => step))];
  return steps.map((step) => (
    <optgroup key={step?.id ?? ''} label={step ? t('askedStep', { number: numbers.get(step.id) ?? '', name: nameOfStep(step, wording) }) : t('askedScores')}>
      {subjects
        .filter((subject) => subject.step === step)
        .map((subject) => (
          <option key={subject.key} value={subject.key}>
            {subjectInWords(subject, wording)}
          </option>
        ))}
    </optgroup>
  ));
}
