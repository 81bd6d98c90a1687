import { addDays, isCivilDate } from '@attune/clinical/civil-date';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { weekdayName } from '../../../lib/schedule-words';
import { useText } from '../../../lib/texts';
import { Button, IconButton, Sheet, TextField } from '../../../ui';
import { monthTurned, weeksOfMonth } from '../grid/days';
import styles from './JumpSheet.module.css';
import { writeDay, writeMonth } from './words';

interface Props {
  date: string;
  today: string;
  onClose: () => void;
  onGo: (date: string) => void;
}

const STEPS: Readonly<Record<string, (date: string) => string>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  PageUp: (date) => monthTurned(date, -1),
  PageDown: (date) => monthTurned(date, 1),
};

/** Any day at once: of a month by pointer or arrows, or typed. */
export function JumpSheet({ date, today, onClose, onGo }: Props) {
  const t = useText('calendar');
  const [at, setAt] = useState(date);
  const [typed, setTyped] = useState(date);
  const table = useRef<HTMLTableElement>(null);
  const follow = useRef(true);
  useLayoutEffect(() => {
    if (follow.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    follow.current = false;
  });
  const go = (day: string) => {
    onClose();
    onGo(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    follow.current = true;
    setAt(step(at));
  };
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('jump.title')}>
      <form
        className={styles.jump}
        aria-label={t('jump.title')}
        onSubmit={(event) => {
          event.preventDefault();
          if (isCivilDate(typed)) go(typed);
        }}
      >
        <div className={styles.month}>
          <IconButton icon="back" label={t('jump.before')} onClick={() => setAt(monthTurned(at, -1))} />
          <b aria-live="polite">{writeMonth(at)}</b>
          <IconButton icon="onward" label={t('jump.after')} onClick={() => setAt(monthTurned(at, 1))} />
        </div>
        <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                <th key={day} scope="col" abbr={weekdayName(day)}>
                  {weekdayName(day, 'short').slice(0, 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOfMonth(at).map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td key={day}>
                    <button
                      type="button"
                      tabIndex={day === at ? 0 : -1}
                      aria-label={writeDay(day)}
                      aria-current={day === today ? 'date' : undefined}
                      data-out={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                      data-chosen={day === date || undefined}
                      onClick={() => go(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles.typed}>
          <TextField label={t('jump.type')} type="date" value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Button type="submit">{t('jump.verb')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
