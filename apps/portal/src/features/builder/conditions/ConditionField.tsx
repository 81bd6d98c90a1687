import type { Condition, DefinitionProblem } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useId } from 'react';
import { useLanguage, useText } from '../../../lib/texts';
import { Choices, Icon } from '../../../ui';
import { useProblem } from '../fields/problem-words';
import styles from './conditions.module.css';
import { GroupFields } from './GroupFields';
import { leafOf, operatorsOf } from './leaf';
import { subjectsAt, type AskedAt } from './subjects';
import { tokensOf } from './tokens';
import { conditionInWords } from './words';

interface Props extends AskedAt {
  /** What depends on it: "This step is shown". */
  label: string;
  when: Condition | undefined;
  /** `as` names edits that undo together while typing. */
  onChange: (when: Condition | undefined, as?: string) => void;
  /** The problems of the condition, their paths from it on. */
  problems: readonly DefinitionProblem[];
}

/** When something is shown: always, or only after certain answers. Built of lists, read back in a sentence. */
export function ConditionField({ label, when, onChange, problems, definition, before }: Props) {
  const t = useText('builderWords');
  const name = useId();
  const language = useLanguage();
  const say = useProblem();
  const asked = { definition, before };
  const subjects = subjectsAt(asked);
  const nearest = subjects.findLast(({ about }) => about !== 'number' && about !== 'count') ?? subjects.at(-1);
  const begin = () => {
    if (!nearest) return;
    const named = nearest.about === 'answer' && tokensOf(nearest.step, language, t).length > 0;
    onChange(leafOf(nearest, operatorsOf(nearest, named)[0]!));
  };
  const problem = when === undefined ? say(problems) : undefined;
  return (
    <div className={styles.field}>
      {nearest || when ? (
        <Choices
          legend={label}
          name={name}
          value={when ? 'when' : 'always'}
          onChoose={(choice) => (choice === 'always' ? onChange(undefined) : begin())}
          options={[
            { value: 'always', label: t('always') },
            { value: 'when', label: t('onlyWhen') },
          ]}
        />
      ) : (
        <p>
          <b>{label}</b> <span className="soft">{t('nothingEarlier')}</span>
        </p>
      )}
      {when && (
        <>
          <GroupFields
            when={when}
            path=""
            asked={asked}
            subjects={subjects}
            problems={problems}
            room={limits.conditionDepth}
            onChange={onChange}
          />
          <p className={styles.said}>
            <Icon name="eye" />
            <span>{t('shownWhen', { when: conditionInWords(when, { definition, language, t }) })}</span>
          </p>
        </>
      )}
      {problem && (
        <p className="error">
          <Icon name="alert" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}
