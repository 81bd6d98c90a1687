import { useEffect, useState } from 'react';

/** A text as it was when the typing last rested for so long. */
export function useRested(text: string, afterMs: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    if (text === rested) return undefined;
    const timer = setTimeout(() => setRested(text), afterMs);
    return () => clearTimeout(timer);
  }, [text, rested, afterMs]);
  return rested;
}
