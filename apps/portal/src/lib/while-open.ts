const EVERY_MS = 20_000;

/** Tries something now, when the line is back, when the page is looked at, and every so often; never behind another page. @returns how to stop */
export function whileOpen(attempt: () => void): () => void {
  const go = () => {
    if (document.visibilityState === 'visible') attempt();
  };
  go();
  const timer = setInterval(go, EVERY_MS);
  window.addEventListener('online', go);
  document.addEventListener('visibilitychange', go);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', go);
    document.removeEventListener('visibilitychange', go);
  };
}
