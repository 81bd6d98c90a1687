import { isCivilDate } from '@attune/clinical/civil-date';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from '../../../lib/router';
import { civilOf } from '../../../lib/zone';
import { daysShown, turned, type View } from '../grid/days';

const PHONE = '(max-width: 47rem)';

/** Whether the screen is a phone's: a week of columns does not fit on it. */
function usePhone(): boolean {
  const [query] = useState(() => globalThis.matchMedia?.(PHONE));
  const [phone, setPhone] = useState(query?.matches ?? false);
  useEffect(() => {
    const follow = () => setPhone(query?.matches ?? false);
    query?.addEventListener('change', follow);
    return () => query?.removeEventListener('change', follow);
  }, [query]);
  return phone;
}

const MINUTE_MS = 60_000;

/** What time it is, every minute anew. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Which days are shown and how; all of it stands in the address. */
export function useView(zone: string) {
  const phone = usePhone();
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const today = civilOf(now, zone);
  const asked = params.get('date') ?? '';
  const date = isCivilDate(asked) ? asked : today.date;
  const chosen: View = params.get('view') === 'day' ? 'day' : 'week';
  const show = (change: { view?: View; date?: string; whole?: boolean; session?: string | null }) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        const put = (name: string, value: string | null) => (value ? after.set(name, value) : after.delete(name));
        if (change.view) put('view', change.view === 'day' ? 'day' : null);
        if (change.date) put('date', change.date === today.date ? null : change.date);
        if (change.whole !== undefined) put('hours', change.whole ? 'all' : null);
        if (change.session !== undefined) put('session', change.session);
        return after;
      },
      { replace: true },
    );
  return {
    phone,
    today,
    date,
    chosen,
    days: daysShown(phone ? 'week' : chosen, date),
    whole: params.get('hours') === 'all',
    sessionId: params.get('session'),
    show,
    turn: (pages: number) => show({ date: turned(phone ? 'week' : chosen, date, pages) }),
  };
}

export type ViewState = ReturnType<typeof useView>;

/** Turns once to the days of a session that an address names, so that it is seen among what stands around it. */
export function useTurnTo(session: { id: string; startsAt: string } | undefined, view: ViewState, zone: string): void {
  const turnedTo = useRef<string>(null);
  const { sessionId, days, show } = view;
  const date = session && civilOf(session.startsAt, zone).date;
  useEffect(() => {
    if (!session || !date || session.id !== sessionId || turnedTo.current === session.id) return;
    turnedTo.current = session.id;
    if (!days.includes(date)) show({ date });
  }, [session, sessionId, date, days, show]);
}
