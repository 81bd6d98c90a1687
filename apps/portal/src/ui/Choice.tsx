import type { ComponentProps, ReactNode } from 'react';

export interface Option<V extends string> {
  value: V;
  label: ReactNode;
}

interface Group<V extends string> {
  legend: ReactNode;
  /** Groups the pills; unique on the page. */
  name: string;
  options: readonly Option<V>[];
  legendHidden?: boolean;
  describedBy?: string;
}

interface SingleProps<V extends string> extends Group<V> {
  value: V | null;
  onChoose: (value: V) => void;
}

/** One of several, as pills: native radios, so arrows and readers work by themselves. */
export function Choices<V extends string>({ value, onChoose, ...group }: SingleProps<V>) {
  return <Pills {...group} type="radio" chosen={(option) => option === value} onPick={onChoose} />;
}

interface ManyProps<V extends string> extends Group<V> {
  values: readonly V[];
  onChange: (values: V[]) => void;
}

/** Any of several, as pills: native checkboxes. */
export function ManyChoices<V extends string>({ values, onChange, ...group }: ManyProps<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return <Pills {...group} type="checkbox" chosen={(option) => values.includes(option)} onPick={toggle} />;
}

interface PillsProps<V extends string> extends Group<V> {
  type: 'radio' | 'checkbox';
  chosen: (value: V) => boolean;
  onPick: (value: V) => void;
}

function Pills<V extends string>({ legend, legendHidden, describedBy, options, type, name, chosen, onPick }: PillsProps<V>) {
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className={legendHidden ? 'vh' : 'label'}>{legend}</legend>
      <div className="choices">
        {options.map(({ value, label }) => (
          <Choice key={value} type={type} name={name} checked={chosen(value)} onChange={() => onPick(value)}>
            {label}
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
