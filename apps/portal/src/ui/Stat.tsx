import type { ReactNode } from 'react';

interface Props {
  value: ReactNode;
  label: ReactNode;
  /** A supporting word below the label. */
  note?: ReactNode;
}

/** One figure in serif with its label under it. At most five in a strip, led by a sentence. */
export function Stat({ value, label, note }: Props) {
  return (
    <div className="stat">
      <span className="stat-num">{value}</span>
      <span className="stat-label">{label}</span>
      {note && <span className="stat-note">{note}</span>}
    </div>
  );
}
