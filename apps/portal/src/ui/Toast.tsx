import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { isPassing } from '../lib/problem';
import { useText } from '../lib/texts';
import { sayProblem } from './Problem';

const SHOWN_FOR_MS = 10_000;

/** A way back. What it promises is waited for: when it fails, that is said. */
type Undo = () => unknown;

interface Message {
  text: string;
  undo?: Undo;
}

/** Says one sentence at the foot of the page, with one way back. */
export type Say = (text: string, undo?: Undo) => void;

const ToastContext = createContext<Say>(() => undefined);

/** `const say = useToast(); say(t('assigned'), () => takeBack())`. */
export function useToast(): Say {
  return use(ToastContext);
}

/** Holds the one toast of the portal. It stays ten seconds, and as long as it is pointed at or holds the focus. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useText('common');
  const [message, setMessage] = useState<Message | null>(null);
  const [held, setHeld] = useState(false);
  const say = useCallback<Say>((text, undo) => setMessage({ text, undo }), []);

  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(() => setMessage(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [message, held]);

  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );

  const undo = () => {
    const back = message?.undo;
    setMessage(null);
    setHeld(false);
    Promise.resolve(back?.()).catch((error: unknown) => say(sayProblem(error, t), isPassing(error) ? back : undefined));
  };

  return (
    <ToastContext value={say}>
      {children}
      <div role="status">
        {message && (
          <div className="toast" {...hold}>
            <span>{message.text}</span>
            {message.undo && (
              <button type="button" className="btn" onClick={undo}>
                {t('undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
