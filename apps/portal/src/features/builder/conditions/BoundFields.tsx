import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { TextField } from '../../../ui';
import styles from './conditions.module.css';

interface Bounds {
  atLeast?: number;
  atMost?: number;
}

interface Props {
  bounds: Bounds;
  onChange: (bounds: Bounds, as: string) => void;
}

/** One bound or two; a field that is empty or no number leaves the number as it was. */
export function BoundFields({ bounds, onChange }: Props) {
  const t = useText('builderWords');
  const both = bounds.atLeast !== undefined && bounds.atMost !== undefined;
  return (
    <div className={styles.bounds}>
      {bounds.atLeast !== undefined && (
        <Bound label={t(both ? 'from' : 'number')} value={bounds.atLeast} onChange={(atLeast) => onChange({ ...bounds, atLeast }, 'atLeast')} />
      )}
      {both && <span aria-hidden="true">{t('to')}</span>}
      {bounds.atMost !== undefined && (
        <Bound label={t(both ? 'upTo' : 'number')} value={bounds.atMost} onChange={(atMost) => onChange({ ...bounds, atMost }, 'atMost')} />
      )}
    </div>
  );
}

function Bound({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      labelHidden
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? String(value)}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = Number(target.value.replace(',', '.'));
        if (target.value.trim() !== '' && Number.isFinite(number)) onChange(number);
      }}
    />
  );
}
