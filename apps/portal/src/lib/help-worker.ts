/**
 * Keeps Hard moment on this phone for a start without a line. Not asked for twice by the browser when it is there already, and
 * taken off with signing out. A browser that has no service workers, or not on this line, goes without.
 */
export async function keepHelpHere(): Promise<void> {
  await navigator.serviceWorker?.register('/help-worker.js', { scope: '/hard-moment', updateViaCache: 'none' });
}
