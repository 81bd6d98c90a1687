import type { ExerciseDefinition, LeafStep, Step } from '@attune/exercise';
import { useId, type ComponentType } from 'react';
import { useText } from '../../../../lib/texts';
import { Choices } from '../../../../ui';
import type { Part } from '../../fields';
import type { BuildProps } from '../build';
import Choice from '../Choice';
import Emotion from '../Emotion';
import { newStep } from '../new-step';
import Scale from '../Scale';
import Text from '../Text';

const KINDS = ['text', 'choice', 'scale', 'emotion'] as const satisfies LeafStep['kind'][];

/** The kinds that may stand in a repeat have the forms they have outside. */
const FORMS: { [K in LeafStep['kind']]: ComponentType<BuildProps<Extract<Step, { kind: K }>>> } = { text: Text, choice: Choice, scale: Scale, emotion: Emotion };

/** The same question as another kind: what it asks stays, what only its kind had is begun anew. */
export function asKind(leaf: LeafStep, kind: LeafStep['kind']): LeafStep {
  if (leaf.kind === kind) return leaf;
  const { id, prompt, help, optional } = leaf;
  return { ...(newStep(kind, id) as LeafStep), prompt, ...(help && { help }), ...(optional !== undefined && { optional }) };
}

/** A question inside a repeat. */
export function LeafForm({ leaf, definition }: { leaf: Part<LeafStep>; definition: ExerciseDefinition }) {
  const t = useText('builderKinds');
  const name = useId();
  const { value, onChange, problems, language } = leaf;
  const Form = FORMS[value.kind] as ComponentType<BuildProps<LeafStep>> | undefined;
  return (
    <>
      <Choices
        name={name}
        legend={t('repeat.kind')}
        value={value.kind}
        onChoose={(kind) => onChange(asKind(value, kind))}
        options={KINDS.map((kind) => ({ value: kind, label: t(`repeat.kind.${kind}`) }))}
      />
      {Form && <Form key={value.kind} step={value} onChange={onChange} problems={[...problems]} definition={definition} language={language} />}
    </>
  );
}
