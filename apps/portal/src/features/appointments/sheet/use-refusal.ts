import { ApiError } from '../../../lib/problem';
import { useText } from '../../../lib/texts';

/** Refusals of the API that mean something here: the session became something else while it was looked at. */
const KNOWN = {
  'appointment.cancelled': 'cancelled',
  'appointment.changed': 'changed',
  'appointment.not_asked': 'answered',
  'appointment_series.over': 'over',
  'client.discharged': 'discharged',
} as const;

/** What a refusal is in words; nothing for one that the page has general words for. */
export function useRefusal() {
  const t = useText('calendar');
  return (error: unknown): string | undefined => {
    const known = error instanceof ApiError ? KNOWN[error.code as keyof typeof KNOWN] : undefined;
    return known && t(`refused.${known}`);
  };
}
