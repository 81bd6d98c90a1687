import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (time: string) => void;
}

/** A time of day that counts once it is whole and left: on the way there it is many times. */
export function TimeInput({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <input
      className="input"
      type="time"
      aria-label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
