import { useKey } from '../lib/keys';
import { useNavigate } from '../lib/router';
import { useText } from '../lib/texts';
import { ButtonLink } from '../ui';

/** From the brief to a note about the session it was read for; w goes there. */
export function StartNote({ clientId }: { clientId: string }) {
  const t = useText('clients');
  const navigate = useNavigate();
  const to = `/clients/${clientId}/notes/new`;
  useKey('w', () => void navigate(to));
  return (
    <ButtonLink icon="note" to={to} aria-keyshortcuts="w">
      {t('startNote')} <kbd aria-hidden="true">W</kbd>
    </ButtonLink>
  );
}
