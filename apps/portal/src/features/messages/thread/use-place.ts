import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Where one is in a conversation. It begins at the newest, with the box below it, and follows what is written while its end is in sight; whoever
 * looks further up stays there, and is told that something is new below.
 * @param oldest, newest which messages stand first and last
 * @param sent what one wrote last: whoever sends something wants to see it
 * @param stands whether all of the page that is below is there
 */
export function usePlace(thread: RefObject<HTMLElement | null>, foot: RefObject<HTMLElement | null>, given: { oldest: string | null; newest: string | null; sent: string | null; stands: boolean }) {
  const { oldest, newest, sent, stands } = given;
  const [atEnd, setAtEnd] = useState(true);
  /** The newest that was in sight, so that what came after it is told. */
  const [seen, setSeen] = useState(newest);
  if (atEnd && seen !== newest) setSeen(newest);
  const end = useRef(true);
  const last = useRef({ newest, sent });

  useEffect(() => {
    if (!stands) return undefined;
    const look = () => {
      end.current = foot.current === null || foot.current.getBoundingClientRect().top < window.innerHeight;
      setAtEnd(end.current);
    };
    // A picture that arrives pushes the end down.
    const settle = () => end.current && foot.current?.scrollIntoView({ block: 'end' });
    const of = thread.current;
    of?.addEventListener('load', settle, true);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      of?.removeEventListener('load', settle, true);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [thread, foot, stands]);

  useEffect(() => {
    if (!stands || (newest === null && sent === null)) return;
    const mine = sent !== null && sent !== last.current.sent;
    last.current = { newest, sent };
    if (end.current || mine) foot.current?.scrollIntoView({ block: 'end' });
  }, [foot, newest, sent, stands]);

  return { atEnd, newBelow: !atEnd && newest !== seen, goToEnd: () => foot.current?.scrollIntoView({ block: 'end' }), hold: useHold(thread, oldest) };
}

/** Keeps what is looked at where it is while earlier messages come in above it: no browser does at the top of a page, and some nowhere. */
function useHold(thread: RefObject<HTMLElement | null>, oldest: string | null): () => void {
  const held = useRef<{ at: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    const { at, top } = held.current ?? {};
    held.current = null;
    if (!at?.isConnected || top === undefined) return;
    window.scrollBy(0, at.getBoundingClientRect().top - top);
    // Until this is drawn, the browser must not move the page for the same reason.
    const of = thread.current;
    requestAnimationFrame(() => of?.style.removeProperty('overflow-anchor'));
  }, [thread, oldest]);
  return () => {
    const at = thread.current?.querySelector('article');
    if (!at) return;
    held.current = { at, top: at.getBoundingClientRect().top };
    thread.current?.style.setProperty('overflow-anchor', 'none');
  };
}
