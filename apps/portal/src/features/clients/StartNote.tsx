import { useKey } from '../../lib/keys';
import { useNavigate } from '../../lib/router';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { ButtonLink } from '../../ui';

/** From the brief to a note about the session it was read for; w goes there. */
export function StartNote({ to }: { to: string }) {
  const t = useText('clients');
  const navigate = useNavigate();
  const mayWrite = usePermission('note.write');
  useKey('w', mayWrite ? () => void navigate(to) : null);
  if (!mayWrite) return null;
  return (
    <ButtonLink icon="note" to={to} aria-keyshortcuts="w">
      {t('startNote')} <kbd aria-hidden="true">W</kbd>
    </ButtonLink>
  );
}
