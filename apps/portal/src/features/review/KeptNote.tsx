import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import type { OpenedResponse } from './api';

/** What became of a card or letter that was kept of this answer. */
export function KeptNote({ kept: { kind, on, opened, openedAt } }: { kept: OpenedResponse['keepsakes'][number] }) {
  const t = useText('review');
  const { date } = useDates();
  const last = openedAt === null ? '' : date(openedAt);
  return (
    <p className="soft">
      {kind === 'letter' && on !== null ? t('kept.letter', { on: date(on) }) : t('kept.card')} {t('kept.opened', { times: opened, last })}
    </p>
  );
}
