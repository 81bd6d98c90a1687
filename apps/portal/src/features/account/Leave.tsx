import { useState } from 'react';
import { deliverAll, outgoing } from '../../lib/outbox';
import { useNavigate } from '../../lib/router';
import { signOut, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Sheet } from '../../ui';

/** Signs out. What a client has sent and the server has not got yet goes out first, or is asked about. */
export function Leave() {
  const t = useText('account');
  const navigate = useNavigate();
  const { person } = useSession();
  const [unsent, setUnsent] = useState(0);
  const [busy, setBusy] = useState(false);
  const leave = () => void signOut().finally(() => navigate('/sign-in#signed-out', { replace: true }));
  const check = async () => {
    setBusy(true);
    await deliverAll(person.id);
    setBusy(false);
    const left = outgoing(person.id).length;
    setUnsent(left);
    if (left === 0) leave();
  };
  return (
    <>
      <Button icon="out" busy={busy} onClick={() => void check()}>
        {t('signOut')}
      </Button>
      <Sheet open={unsent > 0} onClose={() => setUnsent(0)} title={t('unsent.title')}>
        <p>{t('unsent.text', { count: unsent })}</p>
        <div className="sheet-end">
          <Button kind="text" onClick={leave}>
            {t('unsent.leave')}
          </Button>
          <Button kind="main" onClick={() => setUnsent(0)}>
            {t('unsent.stay')}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
