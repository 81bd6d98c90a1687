import { FirstAsk } from './FirstAsk';
import { LaterSheet } from './LaterSheet';

export interface OnTodayProps {
  /** Something was done: whether reminders would help may be asked. */
  ask: boolean;
  /** The occasion that is to come back later, while that is asked. */
  later: string | null;
  timeZone: string;
  onClose: () => void;
}

/** What Today shows of reminders once something was done or is to come back later. */
export function OnToday({ ask, later, timeZone, onClose }: OnTodayProps) {
  return (
    <>
      {ask && <FirstAsk />}
      {later && <LaterSheet occasionId={later} timeZone={timeZone} onClose={onClose} />}
    </>
  );
}
