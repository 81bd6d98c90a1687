import { useEffect } from 'react';

/** Asks the phone not to go dark while something runs. A phone that will not is left alone. */
export function useScreenOn(running: boolean): void {
  useEffect(() => {
    if (!running || !('wakeLock' in navigator)) return undefined;
    let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
    const ask = () => {
      if (document.visibilityState === 'visible') lock = navigator.wakeLock.request('screen').catch(() => null);
    };
    ask();
    // The phone takes it back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock.then((held) => held?.release());
    };
  }, [running]);
}
