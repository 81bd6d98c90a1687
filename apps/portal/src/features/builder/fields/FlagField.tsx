import type { ReactNode } from 'react';
import { Switch } from '../../../ui';
import type { Part } from './part';

interface Props extends Part<boolean | undefined> {
  label: string;
  hint?: ReactNode;
  /** What holds where nothing is said. */
  byDefault?: boolean;
}

/** On or off; what holds anyway is not written down. */
export function FlagField({ label, hint, byDefault = false, value, onChange }: Props) {
  return (
    <Switch
      label={label}
      hint={hint}
      checked={value ?? byDefault}
      onChange={({ target }) => onChange(target.checked === byDefault ? undefined : target.checked)}
    />
  );
}
