import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../lib/texts';

const SHOWN_FOR_MS = 10_000;

interface Message {
  text: string;
  undo?: () => void;
}

/** Says one sentence at the foot of the page, with one way back. */
export type Say = (text: string, undo?: () => void) => void;

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
    message?.undo?.();
    setMessage(null);
    setHeld(false);
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
