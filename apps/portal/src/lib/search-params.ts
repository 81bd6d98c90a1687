import { useEffect, useState } from 'react';
import { useSearchParams } from './router';

const TYPING_MS = 250;

/** One filter kept in the address: survives reload and can be shared. The empty value leaves the address clean. */
export function useParam(name: string, whenAbsent = ''): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = (value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === whenAbsent) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return [params.get(name) ?? whenAbsent, set];
}

/** A filter that is typed: what stands in the field at once, and the value in the address once the typing rests. */
export function useTypedParam(name: string): { text: string; setText: (text: string) => void; value: string } {
  const [value, setValue] = useParam(name);
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => setValue(text), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return { text, setText, value: value.trim() };
}
