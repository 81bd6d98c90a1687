import { useEffect } from 'react';

/**
 * Names the browser tab. On client pages this is the quiet title: what anyone may read over a shoulder. When a page
 * has nothing to say, the tab says Attune.
 */
export function useTitle(title?: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Attune` : 'Attune';
  }, [title]);
}
