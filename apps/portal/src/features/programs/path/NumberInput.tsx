import { useState, type ReactNode } from 'react';
import { TextField } from '../../../ui';
import styles from './path.module.css';

interface Props {
  label: ReactNode;
  labelHidden?: boolean;
  /** Not a number while there is none. */
  value: number;
  error?: ReactNode;
  onChange: (value: number) => void;
}

/** A number as it is typed; an empty field is not a number, which the checks say. */
export function NumberInput({ label, labelHidden, value, error, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      className={styles.small}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? (Number.isFinite(value) ? String(value) : '')}
      error={error}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value.trim() === '' ? Number.NaN : Number(target.value.replace(',', '.')));
      }}
    />
  );
}
