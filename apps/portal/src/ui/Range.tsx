import { useId, type CSSProperties, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** The words at both ends: the number grows with the thing named. */
  ends: { min: ReactNode; max: ReactNode };
  min?: number;
  max?: number;
  step?: number;
  /** Null until the person chose: no starting value is set for them. */
  value: number | null;
  onChange: (value: number) => void;
  /** What a reader hears while there is no value, and what stands in place of the number. */
  unset: string;
}

/** A native range with a large thumb, its number printed in serif and both ends named. */
export function Range({ label, ends, min = 0, max = 10, step = 1, value, onChange, unset }: Props) {
  const id = useId();
  const shown = value ?? min;
  const style = { '--at': `${((shown - min) / (max - min)) * 100}%` } as CSSProperties;
  return (
    <div className="scale">
      <div className="scale-top">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{value ?? '–'}</output>
      </div>
      <input
        id={id}
        className={value === null ? 'range range-unset' : 'range'}
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        style={style}
        aria-describedby={`${id}-ends`}
        aria-valuetext={value === null ? unset : String(value)}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={(event) => value === null && onChange(Number(event.currentTarget.value))}
        onKeyUp={(event) => value === null && event.key === 'Home' && onChange(min)}
      />
      <p className="scale-ends" id={`${id}-ends`}>
        <span>
          {min} {ends.min}
        </span>
        <span>
          {ends.max} {max}
        </span>
      </p>
    </div>
  );
}
