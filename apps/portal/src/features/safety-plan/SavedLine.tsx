import { useDates } from '../../lib/dates';
import type { SafetyPlan } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';

interface Props {
  plan: Pick<SafetyPlan, 'savedAt' | 'savedBy'>;
  /** It is read by the client. */
  own: boolean;
}

/** Who saved the plan, and when. */
export function SavedLine({ plan: { savedAt, savedBy }, own }: Props) {
  const t = useText('safetyPlan');
  const { date, time } = useDates();
  if (!savedAt || !savedBy) return null;
  const when = { date: date(savedAt, 'full'), time: time(savedAt) };
  return <p className="soft">{own && savedBy.kind === 'client' ? t('savedBy.you', when) : t('savedBy.name', { name: savedBy.name, ...when })}</p>;
}
