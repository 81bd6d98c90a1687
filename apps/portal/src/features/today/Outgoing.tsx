import { Link } from '../../lib/router';
import { useOutgoing } from '../../lib/outbox';
import { doingAddress } from '../../lib/response-draft';
import { useText } from '../../lib/texts';
import { Strip } from '../../ui';

/** What this phone still has to send, and what came back because something in it needs another look. */
export function OutgoingNotes({ personId }: { personId: string }) {
  const t = useText('today');
  const entries = useOutgoing(personId);
  const refused = entries.filter((entry) => entry.refusal);
  const waiting = entries.length - refused.length;
  return (
    <>
      {waiting > 0 && (
        <Strip icon="device" role="status">
          <p>{t('waiting', { count: waiting })}</p>
        </Strip>
      )}
      {refused.map(({ responseId, body }) => (
        <Strip key={responseId} tone="amber" icon="alert">
          <p>
            {t('refused')}{' '}
            <Link to={doingAddress({ ...body, responseId })}>{t('refusedLook')}</Link>
          </p>
        </Strip>
      ))}
    </>
  );
}
