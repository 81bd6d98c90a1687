import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Whole seconds since an instant (milliseconds of the clock); told from the clock, so that a sleeping page does not fall
 * behind. `onSecond` hears of each second that is seen; a page that slept sees the last one only.
 */
export function useSeconds(since: number | null, onSecond: (seconds: number) => void): number {
  const [seen, setSeen] = useState({ since, seconds: 0 });
  const tell = useEffectEvent(onSecond);
  useEffect(() => {
    if (since === null) return undefined;
    let last = -1;
    const look = () => {
      const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
      if (seconds === last) return;
      last = seconds;
      setSeen({ since, seconds });
      tell(seconds);
    };
    const timer = setInterval(look, 200);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [since]);
  return seen.since === since ? seen.seconds : 0;
}
