import { useState } from 'react';
import { useNavigate } from '../../lib/router';
import { useEnter } from '../../lib/enter';
import { signOut } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button } from '../../ui/Button';
import { Enrolment } from './Enrolment';
import { RecoveryCodes } from './RecoveryCodes';

/** On the way in, where the practice asks its staff for a second factor and this person has none yet. */
export function EnrolPage() {
  const t = useText('account');
  const enter = useEnter();
  const navigate = useNavigate();
  const [codes, setCodes] = useState<string[] | null>(null);
  useTitle(t('enrol.tab'));
  return (
    <>
      <div>
        <h1>{t(codes ? 'enrol.codesTitle' : 'enrol.title')}</h1>
        <p>{t(codes ? 'enrol.codesText' : 'enrol.lead')}</p>
      </div>
      {codes ? (
        <>
          <RecoveryCodes codes={codes} />
          <Button kind="main" wide onClick={() => void enter('done')}>
            {t('factor.codesKept')}
          </Button>
        </>
      ) : (
        <>
          <Enrolment onConfirmed={setCodes} />
          <Button kind="text" small onClick={() => void signOut().finally(() => navigate('/sign-in', { replace: true }))}>
            {t('signOut')}
          </Button>
        </>
      )}
    </>
  );
}
