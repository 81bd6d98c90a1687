import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';

/** Text by field name; only fields that have something missing. */
export type Faults<F extends string> = Partial<Record<F, string>>;

interface Options<F extends string> {
  /** What is missing before anything is sent. */
  check?: () => Faults<F>;
  /** Sends it; may throw an `ApiError`. */
  send: () => Promise<unknown>;
}

/**
 * One form: checks what is missing, sends once, keeps what was typed. `faults` are the missing fields, `error` is the
 * refusal of the last try. The first faulty field gets the focus.
 */
export function useSubmit<F extends string>({ check, send }: Options<F>) {
  const [faults, setFaults] = useState<Faults<F>>({});
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: send });
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const form = event.currentTarget;
    const missing = check?.() ?? {};
    setFaults(missing);
    if (Object.keys(missing).length === 0) {
      mutate(undefined, { onError: () => focusFault(form) });
      return;
    }
    reset();
    focusFault(form);
  };
  return { onSubmit, busy: isPending, faults, error };
}

/** After the next paint, when the field is marked. */
function focusFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
