import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { OpenThings } from './api';

/** What is open with a client, in words, one entry a thing; empty when nothing is. `whole` says of each session what was asked about it. */
export function useOpenWords(): (open: OpenThings, whole?: boolean) => string[] {
  const t = useText('handOver');
  const { date, time, ago } = useDates();
  return (open, whole = false) => {
    const { waiting, oldestWaitingAt: since, nextAppointmentAt: next, appointmentAsks } = open;
    const told = whole ? open.asks.map(({ kind, appointmentAt: at }) => t(`open.${kind}`, { date: date(at, 'weekday'), time: time(at) })) : [];
    const untold = appointmentAsks - told.length;
    return [
      waiting > 0 && since && t('open.waiting', { count: waiting, since: ago(since) }),
      open.messages > 0 && t('open.messages', { count: open.messages }),
      open.unsignedNotes > 0 && t('open.unsigned', { count: open.unsignedNotes }),
      open.proposals > 0 && t('open.proposals', { count: open.proposals }),
      open.plans > 0 && t('open.plans', { count: open.plans }),
      open.resting > 0 && t('open.resting', { count: open.resting }),
      open.programs > 0 && t('open.programs', { count: open.programs }),
      next && t('open.appointments', { count: open.appointments, date: date(next, 'weekday'), time: time(next) }),
      ...told,
      untold > 0 && t(told.length > 0 ? 'open.moreAsks' : 'open.asks', { count: untold }),
    ].filter((line): line is string => Boolean(line));
  };
}
