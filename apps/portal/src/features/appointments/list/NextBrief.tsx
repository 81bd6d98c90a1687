import { useKey } from '../../../lib/keys';
import { useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import { ButtonLink } from '../../../ui';
import { writeMinute } from '../calendar/words';
import { useDay } from './use-day';

/** The way from one client's brief to that of the next session today; n goes there. */
export function NextBrief({ clientId }: { clientId: string }) {
  const t = useText('brief');
  const { data, zone, now } = useDay();
  const navigate = useNavigate();
  const sessions = data?.items.filter(({ state }) => state === 'planned') ?? [];
  const here = sessions.findIndex((session) => session.clientId === clientId);
  const next = sessions.slice(here + 1).find((session) => session.clientId !== clientId && (here >= 0 || Date.parse(session.startsAt) > now));
  const to = next && `/clients/${next.clientId}`;
  useKey('n', to ? () => void navigate(to) : null);
  if (!next || !to) return null;
  const at = writeMinute(civilOf(next.startsAt, zone).minute);
  return (
    <div className="no-print">
      <ButtonLink to={to} aria-keyshortcuts="n">
        {t('nextBrief', { name: next.client.name, at })} <kbd aria-hidden="true">N</kbd>
      </ButtonLink>
    </div>
  );
}
