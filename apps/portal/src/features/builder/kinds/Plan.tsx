import { planFields, type PlanStep } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Icon } from '../../../ui';
import { listOf, put, stepPart, under, useProblem } from '../fields';
import rows from '../fields/list/list.module.css';
import { moved, useReorder } from '../../../lib/use-reorder';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';
import { fieldName, withField } from './plan/plan-edits';
import { PlanFieldRow } from './plan/PlanFieldRow';

/** What, when, where, with whom, what may get in the way, and what then. */
export default function Plan(props: BuildProps<PlanStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  const { value: step, onChange } = part;
  const [said, setSaid] = useState('');
  const fields = listOf(step.fields).filter((field) => planFields.includes(field));
  const left = planFields.filter((field) => !fields.includes(field));
  const error = useProblem()([...under(part, 'fields').problems, ...under(part, 'required').problems]);
  const { list, handle, place, dragged } = useReorder<HTMLUListElement>(fields.length, (from, to) => {
    setSaid(t('list.moved', { name: fieldName(step, fields[from]!, part.language), number: to + 1, count: fields.length }));
    onChange(put(step, 'fields', moved(fields, from, to)));
  });
  return (
    <>
      <StepHead part={part} />
      <fieldset className={`field ${rows.list}`}>
        <legend className="label">{t('plan.fields')}</legend>
        {error && (
          <p className="error">
            <Icon name="alert" />
            <span>{error}</span>
          </p>
        )}
        <ul ref={list} className={rows.rows}>
          {fields.map((field, index) => (
            <PlanFieldRow key={field} part={part} field={field} handle={handle(index)} style={place(index)} dragged={dragged === index} />
          ))}
        </ul>
        {left.length > 0 && (
          <div className="acts">
            {left.map((field) => (
              <Button key={field} small icon="plus" onClick={() => onChange(withField(step, field))}>
                {fieldName(step, field, part.language)}
              </Button>
            ))}
          </div>
        )}
        <p className="vh" role="status">
          {said}
        </p>
      </fieldset>
      <Optional part={part} />
      <StepMore part={part} words carries />
    </>
  );
}
