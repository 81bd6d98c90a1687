import { useState } from 'react';
import { isWrongPassword } from '../../lib/password';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Problem';
import { removeSecondFactor, renewRecoveryCodes } from './api';
import { CurrentPassword } from './CurrentPassword';

/** New recovery codes, after the password. */
export function RenewCodesForm({ onDone, onCancel }: { onDone: (codes: string[]) => void; onCancel: () => void }) {
  const t = useText('account');
  const [password, setPassword] = useState('');
  const form = useSubmit({
    check: () => (password ? {} : { password: t('password.currentMissing') }),
    send: async () => onDone((await renewRecoveryCodes(password)).recoveryCodes),
  });
  const wrong = isWrongPassword(form.error);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <p className="soft">{t('factor.renewLead')}</p>
      <CurrentPassword value={password} onType={setPassword} fault={form.faults.password} error={form.error} />
      {!wrong && <Problem error={form.error} />}
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('factor.renew')}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {t('factor.keepCodes')}
        </Button>
      </div>
    </form>
  );
}

/** Takes the second step away, after the password and one more code. */
export function RemoveFactorForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useText('account');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const typed = code.replace(/\s+/g, '');
  const form = useSubmit({
    check: () => ({
      ...(password ? {} : { password: t('password.currentMissing') }),
      ...(typed ? {} : { code: t('factor.codeMissing') }),
    }),
    send: async () => {
      await removeSecondFactor(password, typed);
      onDone();
    },
  });
  const wrong = isWrongPassword(form.error);
  const refused = form.error instanceof ApiError && form.error.code === 'second_factor.refused';
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <p className="soft">{t('factor.removeLead')}</p>
      <CurrentPassword value={password} onType={setPassword} fault={form.faults.password} error={form.error} />
      <TextField
        label={t('factor.codeOrRecovery')}
        className="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        maxLength={40}
        value={code}
        error={form.faults.code ?? (refused && t('factor.codeRefused'))}
        onChange={(event) => setCode(event.target.value)}
      />
      {!wrong && !refused && <Problem error={form.error} />}
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('factor.remove')}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {t('factor.keep')}
        </Button>
      </div>
    </form>
  );
}
