import { useEffect, useState } from 'react';

/**
 * The token after `#` in a link from a mail. It is read once and taken out of the address bar and the history, so
 * that it is neither shown, shared nor sent anywhere but in the one call that needs it.
 */
export function useFragmentToken(): string {
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  // Only once the page is shown: a drawing that is begun and thrown away must not take the token with it.
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return token;
}
