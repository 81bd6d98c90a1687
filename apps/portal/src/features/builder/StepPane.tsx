import type { Condition, DefinitionProblem, ExerciseDefinition, Language, Step, StepKind } from '@attune/exercise';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { later } from '../../lib/later';
import { useText } from '../../lib/texts';
import { Card, Wait } from '../../ui';
import { problemsOf, problemsUnder } from './checks/where';
import { ConditionField } from './conditions';
import { put } from './fields';
import { forms } from './kinds';
import type { BuildProps } from './kinds/build';
import styles from './Builder.module.css';

interface Props {
  definition: ExerciseDefinition;
  step: Step;
  problems: readonly DefinitionProblem[];
  language: Language;
  onChange: (next: Step, as?: string) => void;
}

/** The form of each kind: at once when it has been loaded before. */
const shown = Object.fromEntries(
  Object.entries(forms).map(([kind, load]) => [kind, later(async () => (await load()).default as ComponentType<BuildProps>).Shown]),
) as Partial<Record<StepKind, ComponentType<BuildProps>>>;

/** The chosen step: the form of its kind, and when it is shown. */
export function StepPane({ definition, step, problems, language, onChange }: Props) {
  const t = useText('builder');
  const own = problemsOf(definition, problems, step.id);
  const Form = shown[step.kind];
  const change = (next: Step, as?: string) => onChange(next, as && `${step.id}.${as}`);
  const putWhen = (when: Condition | undefined, as?: string) => change(put(step, 'when', when), as && `when.${as}`);
  return (
    <div className={styles.forms}>
      <Around bare={step.kind === 'dialogue'}>
        <Suspense fallback={<Wait />}>
          {Form ? (
            <Form key={step.id} step={step} onChange={change} problems={own} definition={definition} language={language} />
          ) : (
            <p>{t('kind.unknown')}</p>
          )}
        </Suspense>
      </Around>
      <Card title={t('when')} padded className={styles.form}>
        <ConditionField
          label={t('when.label')}
          definition={definition}
          before={step.id}
          when={step.when}
          problems={problemsUnder(own, 'when')}
          onChange={putWhen}
        />
      </Card>
    </div>
  );
}

/** A form lies on a card; a tree on cards of its own. */
function Around({ bare, children }: { bare: boolean; children: ReactNode }) {
  return bare ? (
    children
  ) : (
    <Card padded className={styles.form}>
      {children}
    </Card>
  );
}
