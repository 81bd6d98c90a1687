import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Chip } from '../Chip';

/** Beside a client's name: in whose place the reader looks after them. Draws nothing for a client of their own. */
export function CoveringChip({ of }: { of: { member: { name: string }; until: string } | undefined }) {
  const t = useText('absences');
  const { date } = useDates();
  if (!of) return null;
  return (
    <span title={t('markMore', { name: of.member.name, date: date(of.until, 'day') })}>
      <Chip>{t('mark', { name: of.member.name })}</Chip>
    </span>
  );
}
