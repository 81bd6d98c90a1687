import { useEffect, useState } from 'react';
import { useText } from '../lib/texts';

const QUIET_MS = 400;

/** While something loads: nothing at first, a word when it takes longer. */
export function Wait() {
  const t = useText('common');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="wait" role="status">
      {long && t('loading')}
    </div>
  );
}
