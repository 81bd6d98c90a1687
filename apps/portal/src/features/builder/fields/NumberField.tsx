import { useState, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { TextField } from '../../../ui';
import type { Part } from './part';
import { useProblem } from './problem-words';
import styles from './fields.module.css';

interface Props extends Part<number | undefined> {
  label: string;
  hint?: ReactNode;
  min: number;
  max: number;
  /** May be left out. Otherwise the number that was there comes back when the field is left empty. */
  optional?: boolean;
  /** Takes fractions too. */
  fractions?: boolean;
  /** Changed once the field is left or Enter is pressed, where half a number would take other things along. */
  late?: boolean;
}

/** A whole number within bounds. */
export function NumberField({ label, hint, min, max, optional, fractions, late, value, onChange, problems }: Props) {
  const t = useText('builderKinds');
  const say = useProblem();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => (text.trim() === '' ? undefined : Number(text.replace(',', '.')));
  const fits = (number: number | undefined) =>
    number === undefined ? optional : (fractions ? Number.isFinite(number) : Number.isInteger(number)) && number >= min && number <= max;
  const bounds = t('number.bounds', { min, max });
  const wrong = typed !== null && typed.trim() !== '' && !fits(read(typed));
  const take = (text: string) => {
    const number = read(text);
    if (fits(number) && number !== value) onChange(number, 'number');
  };
  return (
    <TextField
      label={label}
      hint={hint}
      className={styles.number}
      inputMode={fractions ? 'decimal' : 'numeric'}
      autoComplete="off"
      value={typed ?? String(value ?? '')}
      error={wrong || say(problems) === t('problem.number') ? bounds : say(problems)}
      onChange={({ target }) => {
        setTyped(target.value);
        if (!late) take(target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && late && typed !== null) take(typed);
      }}
      onBlur={() => {
        if (late && typed !== null) take(typed);
        setTyped(null);
      }}
    />
  );
}
