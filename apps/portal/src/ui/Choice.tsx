import type { ComponentProps, ReactNode } from 'react';

export interface Option<V extends string> {
  value: V;
  label: ReactNode;
}

interface SingleProps<V extends string> {
  legend: ReactNode;
  /** Groups the radios; unique on the page. */
  name: string;
  options: readonly Option<V>[];
  value: V | null;
  onChoose: (value: V) => void;
  legendHidden?: boolean;
  describedBy?: string;
}

/** One of several, as pills: native radios, so arrows and readers work by themselves. */
export function Choices<V extends string>(props: SingleProps<V>) {
  const { legend, name, options, value, onChoose, legendHidden, describedBy } = props;
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className={legendHidden ? 'vh' : 'label'}>{legend}</legend>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyProps<V extends string> extends Omit<SingleProps<V>, 'value' | 'onChoose'> {
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Any of several, as pills: native checkboxes. */
export function ManyChoices<V extends string>(props: ManyProps<V>) {
  const { legend, name, options, values, onChange, legendHidden, describedBy } = props;
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className={legendHidden ? 'vh' : 'label'}>{legend}</legend>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

/** One pill. Inside `Choices`, or by itself in a `.choices` row. */
export function Choice({ children, ...rest }: ComponentProps<'input'>) {
  return (
    <label className="choice">
      <input {...rest} />
      <span>{children}</span>
    </label>
  );
}
