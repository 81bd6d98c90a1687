import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { OpenThings } from './api';

/** What is open with a client, in words, one entry a thing; empty when nothing is. */
export function useOpenWords(): (open: OpenThings) => string[] {
  const t = useText('handOver');
  const { date, time, ago } = useDates();
  return (open) => {
    const { waiting, oldestWaitingAt: since, nextAppointmentAt: next } = open;
    return [
      waiting > 0 && since && t('open.waiting', { count: waiting, since: ago(since) }),
      open.messages > 0 && t('open.messages', { count: open.messages }),
      open.unsignedNotes > 0 && t('open.unsigned', { count: open.unsignedNotes }),
      open.proposals > 0 && t('open.proposals', { count: open.proposals }),
      open.plans > 0 && t('open.plans', { count: open.plans }),
      open.resting > 0 && t('open.resting', { count: open.resting }),
      open.programs > 0 && t('open.programs', { count: open.programs }),
      next && t('open.appointments', { count: open.appointments, date: date(next, 'weekday'), time: time(next) }),
    ].filter((line): line is string => Boolean(line));
  };
}
