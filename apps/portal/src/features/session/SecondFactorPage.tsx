import { useState } from 'react';
import { useNavigate } from '../../lib/router';
import { useEnter } from '../../lib/enter';
import { ApiError } from '../../lib/problem';
import { signOut } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Problem';
import { passSecondFactor } from './api';

/** The step after the password: the app's six digits, or a recovery code. */
export function SecondFactorPage() {
  const t = useText('entrance');
  const enter = useEnter();
  const navigate = useNavigate();
  const [way, setWay] = useState<'app' | 'recovery'>('app');
  const [code, setCode] = useState('');
  useTitle(t('factor.tab'));

  const app = way === 'app';
  const typed = code.replace(/\s+/g, '');
  const form = useSubmit({
    check: () => {
      if (app && !/^\d{6}$/.test(typed)) return { code: t('factor.missing') };
      return typed ? {} : { code: t('factor.recoveryMissing') };
    },
    send: async () => enter((await passSecondFactor(typed)).next),
  });
  const refused = form.error instanceof ApiError && form.error.code === 'second_factor.refused';
  const refusal = refused && t(app ? 'factor.refused' : 'factor.recoveryRefused');

  return (
    <>
      <div>
        <h1>{t('factor.title')}</h1>
        <p>{t(app ? 'factor.lead' : 'factor.recoveryLead')}</p>
      </div>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextField
          key={way}
          label={t(app ? 'factor.code' : 'factor.recovery')}
          className="code"
          inputMode={app ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          maxLength={app ? 7 : 40}
          value={code}
          error={form.faults.code ?? refusal}
          onChange={(event) => setCode(event.target.value)}
        />
        {!refused && <Problem error={form.error} />}
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('factor.submit')}
        </Button>
        <Button
          kind="text"
          small
          onClick={() => {
            setWay(app ? 'recovery' : 'app');
            setCode('');
          }}
        >
          {t(app ? 'factor.useRecovery' : 'factor.useCode')}
        </Button>
        <Button kind="text" small onClick={() => void signOut().finally(() => navigate('/sign-in', { replace: true }))}>
          {t('factor.stop')}
        </Button>
      </form>
    </>
  );
}
