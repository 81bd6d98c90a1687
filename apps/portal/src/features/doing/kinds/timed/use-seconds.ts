import { useEffect, useState } from 'react';

/** Whole seconds since an instant (milliseconds of the clock); told from the clock, so that a sleeping page does not fall behind. */
export function useSeconds(since: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (since === null) return undefined;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 200);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}
